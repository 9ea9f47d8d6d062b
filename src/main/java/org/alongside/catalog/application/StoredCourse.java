package org.alongside.catalog.application;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.alongside.catalog.domain.CourseFiles;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.files.FileHash;

/**
 * The files of a published version, out of the store.
 *
 * @param hashes which bytes lie at which path
 * @param atHand the bytes that were fetched together, by hash
 * @param fetch gets any others
 */
record StoredCourse(
        CourseSlug slug, Map<String, FileHash> hashes, Map<FileHash, byte[]> atHand, Function<FileHash, byte[]> fetch)
        implements CourseFiles {

    @Override
    public SortedSet<String> paths() {
        return new TreeSet<>(hashes.keySet());
    }

    @Override
    public byte[] bytes(String path) {
        FileHash hash = hashes.get(path);
        if (hash == null) {
            throw new IllegalArgumentException("No such file in " + slug.value() + ": " + path);
        }
        byte[] content = atHand.get(hash);
        return content == null ? fetch.apply(hash) : content;
    }
}
