package org.alongside.files;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.shared.OrganisationScope;
import org.alongside.shared.SpeaksSql;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps bytes in the database, in chunks small enough for every driver. */
@Component
@SpeaksSql("chunks of bytes are no entities, and losing a race for the same bytes must not spoil the caller's work")
class DatabaseFileStore implements FileStore {

    static final int CHUNK_BYTES = 256 * 1024;

    /** How many files one query asks for; drivers bound the number of parameters. */
    private static final int FILES_PER_QUERY = 500;

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;
    private final Clock clock;

    DatabaseFileStore(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.named = new NamedParameterJdbcTemplate(jdbc);
        this.clock = clock;
    }

    @Override
    @Transactional
    public FileHash keep(byte[] content) {
        FileHash hash = FileHash.of(content);
        if (!isKept(hash)) {
            jdbc.execute(
                    (ConnectionCallback<@Nullable Void>) connection -> keepUnlessAnotherDid(connection, hash, content));
        }
        return hash;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<byte[]> find(FileHash hash) {
        return Optional.ofNullable(findAll(List.of(hash)).get(hash));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<FileHash, byte[]> findAll(Collection<FileHash> hashes) {
        List<FileHash> wanted = List.copyOf(Set.copyOf(hashes));
        Map<FileHash, ByteArrayOutputStream> found = new HashMap<>();
        for (int from = 0; from < wanted.size(); from += FILES_PER_QUERY) {
            collect(wanted.subList(from, Math.min(from + FILES_PER_QUERY, wanted.size())), found);
        }
        Map<FileHash, byte[]> files = new HashMap<>();
        found.forEach((hash, content) -> files.put(hash, content.toByteArray()));
        return files;
    }

    private boolean isKept(FileHash hash) {
        return !jdbc.queryForList(
                        "select 1 from stored_file where organisation_id = ? and content_hash = ?",
                        Integer.class,
                        organisation(),
                        hash.value())
                .isEmpty();
    }

    /** Two may keep the same bytes at the same moment: the later waits, goes back one step and finds them kept. */
    private @Nullable Void keepUnlessAnotherDid(Connection connection, FileHash hash, byte[] content)
            throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            insertFile(hash, content.length);
            insertChunks(hash, content);
        } catch (DuplicateKeyException alreadyKept) {
            connection.rollback(before);
        }
        return null;
    }

    private void insertFile(FileHash hash, int size) {
        jdbc.update(
                "insert into stored_file (organisation_id, content_hash, size_in_bytes, kept_at) values (?, ?, ?, ?)",
                organisation(),
                hash.value(),
                size,
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private void insertChunks(FileHash hash, byte[] content) {
        List<Object[]> rows = new ArrayList<>();
        for (int from = 0; from < content.length; from += CHUNK_BYTES) {
            byte[] chunk = Arrays.copyOfRange(content, from, Math.min(from + CHUNK_BYTES, content.length));
            rows.add(new Object[] {organisation(), hash.value(), rows.size(), chunk});
        }
        jdbc.batchUpdate(
                "insert into stored_file_chunk (organisation_id, content_hash, chunk_position, content)"
                        + " values (?, ?, ?, ?)",
                rows);
    }

    private void collect(List<FileHash> wanted, Map<FileHash, ByteArrayOutputStream> found) {
        named.query(
                """
                select file.content_hash, chunk.content
                from stored_file file
                left join stored_file_chunk chunk
                  on chunk.organisation_id = file.organisation_id and chunk.content_hash = file.content_hash
                where file.organisation_id = :organisation and file.content_hash in (:hashes)
                order by file.content_hash, chunk.chunk_position
                """,
                Map.of(
                        "organisation",
                        organisation(),
                        "hashes",
                        wanted.stream().map(FileHash::value).toList()),
                row -> {
                    ByteArrayOutputStream content = found.computeIfAbsent(
                            new FileHash(row.getString("content_hash")), hash -> new ByteArrayOutputStream());
                    Optional.ofNullable(row.getBytes("content")).ifPresent(content::writeBytes);
                });
    }

    private static UUID organisation() {
        return OrganisationScope.current().value();
    }
}
