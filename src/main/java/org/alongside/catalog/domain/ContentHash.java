package org.alongside.catalog.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.alongside.files.FileHash;

/**
 * Names the content of a whole course: SHA-256, in hexadecimal, over one line per file in the order of their paths,
 * each written as {@code sha256sum} does: the file's own SHA-256, two spaces, its path.
 */
public record ContentHash(String value) {

    public static ContentHash of(CourseFiles files) {
        StringBuilder listing = new StringBuilder();
        files.paths()
                .forEach(path -> listing.append(FileHash.of(files.bytes(path)).value())
                        .append("  ")
                        .append(path)
                        .append('\n'));
        return new ContentHash(FileHash.of(listing.toString().getBytes(UTF_8)).value());
    }
}
