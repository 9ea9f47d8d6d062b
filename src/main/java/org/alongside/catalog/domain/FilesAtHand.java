package org.alongside.catalog.domain;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.alongside.catalog.model.CourseSlug;

/** A course whose files are all in memory. */
public record FilesAtHand(CourseSlug slug, SortedMap<String, byte[]> files, List<Problem> refused)
        implements CourseFiles {

    public FilesAtHand {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        refused = List.copyOf(refused);
    }

    public FilesAtHand(CourseSlug slug, Map<String, byte[]> files) {
        this(slug, new TreeMap<>(files), List.of());
    }

    @Override
    public SortedSet<String> paths() {
        return new TreeSet<>(files.keySet());
    }

    @Override
    public byte[] bytes(String path) {
        byte[] content = files.get(path);
        if (content == null) {
            throw new IllegalArgumentException("No such file in " + slug.value() + ": " + path);
        }
        return content.clone();
    }
}
