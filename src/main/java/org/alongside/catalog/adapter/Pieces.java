package org.alongside.catalog.adapter;

import java.util.List;
import java.util.Map;

/**
 * A file cut into pieces. All of them one after the other, settings in the order of the file, are the file.
 *
 * @param mark the byte order mark, or nothing
 * @param head the lines above the first setting: the fence, where there is one
 * @param settings the lines of each setting, by its key
 * @param fence the line that closes the settings, where there is one
 * @param text the lines down to the first part
 * @param parts the lines of each part
 * @param lineEnd as the file has it
 */
record Pieces(
        String mark,
        String head,
        Map<String, String> settings,
        String fence,
        String text,
        List<String> parts,
        String lineEnd) {

    /** Those of a file that is not there yet. */
    static final Pieces NONE = new Pieces("", "", Map.of(), "", "", List.of(), "\n");

    Pieces {
        settings = Map.copyOf(settings);
        parts = List.copyOf(parts);
    }
}
