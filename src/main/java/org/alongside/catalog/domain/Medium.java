package org.alongside.catalog.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of picture and recording that a course may show, told by the ending of the file. There are no others. */
public enum Medium {
    SVG("image/svg+xml", "svg"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    WEBP("image/webp", "webp"),
    GIF("image/gif", "gif"),
    AVIF("image/avif", "avif"),
    MP3("audio/mpeg", "mp3"),
    M4A("audio/mp4", "m4a"),
    OGG("audio/ogg", "ogg", "opus"),
    MP4("video/mp4", "mp4"),
    WEBM("video/webm", "webm"),
    CAPTIONS("text/vtt", "vtt");

    private final String contentType;
    private final List<String> endings;

    Medium(String contentType, String... endings) {
        this.contentType = contentType;
        this.endings = List.of(endings);
    }

    public static Optional<Medium> of(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(medium -> medium.endings.contains(ending))
                .findFirst();
    }

    public String contentType() {
        return contentType;
    }

    public boolean isPicture() {
        return contentType.startsWith("image/");
    }

    public boolean isRecording() {
        return contentType.startsWith("audio/") || isVideo();
    }

    public boolean isVideo() {
        return contentType.startsWith("video/");
    }
}
