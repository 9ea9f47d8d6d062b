package org.alongside.certification.adapter;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * The page's content stream (ISO 32000-1, annex A), written operator by operator: PDFBox's own stream takes characters,
 * but shaped text is made of glyph numbers. Lengths are points, to a thousandth.
 */
final class PageInk {

    /** How far the handle of a Bézier curve reaches to make a quarter of a circle, as a part of the radius. */
    private static final float QUARTER = 0.5523f;

    private static final HexFormat HEXADECIMAL = HexFormat.of().withUpperCase();

    private final StringBuilder content = new StringBuilder(16_384);

    PageInk fillWith(Tint tint) {
        return write("rg", tint.red(), tint.green(), tint.blue());
    }

    PageInk strokeWith(Tint tint, float width) {
        return write("RG", tint.red(), tint.green(), tint.blue()).write("w", width);
    }

    PageInk moveTo(float x, float y) {
        return write("m", x, y);
    }

    PageInk lineTo(float x, float y) {
        return write("l", x, y);
    }

    PageInk curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        return write("c", x1, y1, x2, y2, x3, y3);
    }

    PageInk rectangle(float x, float y, float width, float height) {
        return write("re", x, y, width, height);
    }

    PageInk circle(float x, float y, float radius) {
        return roundedRectangle(x - radius, y - radius, 2 * radius, 2 * radius, radius);
    }

    /** Begins at the lower left and runs against the clock. */
    PageInk roundedRectangle(float x, float y, float width, float height, float radius) {
        float handle = radius * (1 - QUARTER);
        float right = x + width;
        float top = y + height;
        return moveTo(x + radius, y)
                .lineTo(right - radius, y)
                .curveTo(right - handle, y, right, y + handle, right, y + radius)
                .lineTo(right, top - radius)
                .curveTo(right, top - handle, right - handle, top, right - radius, top)
                .lineTo(x + radius, top)
                .curveTo(x + handle, top, x, top - handle, x, top - radius)
                .lineTo(x, y + radius)
                .curveTo(x, y + handle, x + handle, y, x + radius, y)
                .raw("h");
    }

    /** Any operator with numbers before it. */
    PageInk write(String operator, float... numbers) {
        for (float number : numbers) {
            number(number).append(' ');
        }
        return raw(operator);
    }

    /** A finished piece of the stream, in ASCII. */
    PageInk raw(String piece) {
        content.append(piece).append('\n');
        return this;
    }

    private StringBuilder number(float number) {
        long thousandths = Math.round(number * 1000.0);
        if (thousandths % 1000 == 0) return content.append(thousandths / 1000);
        String digits = Long.toString(1000 + Math.abs(thousandths % 1000)).substring(1);
        return content.append(thousandths < 0 ? "-" : "")
                .append(Math.abs(thousandths / 1000))
                .append('.')
                .append(digits.replaceFirst("0+$", ""));
    }

    byte[] bytes() {
        return content.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** A text string in UTF-16, as hexadecimal digits. */
    static String textString(String text) {
        return "<FEFF" + hexadecimal(text) + ">";
    }

    static String hexadecimal(String text) {
        return text.chars().mapToObj(PageInk::hexadecimal).collect(Collectors.joining());
    }

    /** Four digits. */
    static String hexadecimal(int number) {
        return HEXADECIMAL.toHexDigits((char) number);
    }
}
