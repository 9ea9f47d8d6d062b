package org.alongside.catalog.adapter;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much room a picture takes, in CSS pixels, so that a page does not jump while it loads. Read from SVG and PNG. */
record PictureSize(int width, int height) {

    private static final int MOST = 20_000;
    private static final int HEAD_BYTES = 4_096;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int PNG_WIDTH_AT = 16;
    private static final int PNG_HEAD = 24;

    private static final Pattern SVG = Pattern.compile("<svg\\b([^>]*)>");
    private static final Pattern WIDTH = Pattern.compile("\\swidth\\s*=\\s*[\"'](\\d{1,5})(?:\\.\\d+)?(?:px)?[\"']");
    private static final Pattern HEIGHT = Pattern.compile("\\sheight\\s*=\\s*[\"'](\\d{1,5})(?:\\.\\d+)?(?:px)?[\"']");
    private static final Pattern VIEW_BOX = Pattern.compile(
            "\\sviewBox\\s*=\\s*[\"'][-\\d.]{1,9}[ ,]+[-\\d.]{1,9}[ ,]+(\\d{1,5})(?:\\.\\d+)?[ ,]+(\\d{1,5})(?:\\.\\d+)?[\"']");

    static Optional<PictureSize> of(byte[] picture) {
        if (picture.length >= PNG_HEAD && Arrays.equals(picture, 0, PNG.length, PNG, 0, PNG.length)) {
            ByteBuffer head = ByteBuffer.wrap(picture);
            return plausible(head.getInt(PNG_WIDTH_AT), head.getInt(PNG_WIDTH_AT + Integer.BYTES));
        }
        Matcher svg = SVG.matcher(new String(picture, 0, Math.min(picture.length, HEAD_BYTES), ISO_8859_1));
        return svg.find() ? ofSvg(svg.group(1)) : Optional.empty();
    }

    private static Optional<PictureSize> ofSvg(String attributes) {
        Matcher width = WIDTH.matcher(attributes);
        Matcher height = HEIGHT.matcher(attributes);
        if (width.find() && height.find()) {
            return plausible(Integer.parseInt(width.group(1)), Integer.parseInt(height.group(1)));
        }
        Matcher box = VIEW_BOX.matcher(attributes);
        return box.find()
                ? plausible(Integer.parseInt(box.group(1)), Integer.parseInt(box.group(2)))
                : Optional.empty();
    }

    private static Optional<PictureSize> plausible(int width, int height) {
        return width > 0 && height > 0 && width <= MOST && height <= MOST
                ? Optional.of(new PictureSize(width, height))
                : Optional.empty();
    }
}
