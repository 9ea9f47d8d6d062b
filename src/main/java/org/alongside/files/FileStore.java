package org.alongside.files;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Keeps the bytes of the current organisation by their content: the same bytes are kept once. */
public interface FileStore {

    /** Keeps these bytes and answers with their name. Keeping them again changes nothing. */
    FileHash keep(byte[] content);

    /** The bytes, or nothing if this organisation never kept them. */
    Optional<byte[]> find(FileHash hash);

    /** Many at once, by a small number of queries; what was never kept is missing from the answer. */
    Map<FileHash, byte[]> findAll(Collection<FileHash> hashes);
}
