package org.alongside.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.OrganisationScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionTemplate;

/** The store in the database. */
@ApplicationModuleTest
class DatabaseFileStoreTests {

    private static final byte[] PICTURE = "<svg/>".getBytes(UTF_8);

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private OrganisationId here = OrganisationId.NONE;
    private OrganisationId elsewhere = OrganisationId.NONE;

    @Autowired
    private FileStore files;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void twoOrganisations() {
        here = OrganisationId.next();
        elsewhere = OrganisationId.next();
        List.of(here, elsewhere)
                .forEach(organisation -> jdbc.update(
                        "insert into organisation (id, version, name, serial_prefix, signatory_name, signatory_title)"
                                + " values (?, 0, 'An organisation', ?, 'Someone', 'Director')",
                        organisation.value(),
                        Integer.toString(NUMBER.incrementAndGet())));
    }

    @Test
    void whatWasKeptIsFoundAgain() {
        assertThat(inside(here, () -> files.find(files.keep(PICTURE)))).contains(PICTURE);
    }

    @Test
    void aFileOfManyChunksComesBackByteForByte() {
        byte[] large = new byte[3 * DatabaseFileStore.CHUNK_BYTES + 17];
        new Random(7).nextBytes(large);

        FileHash hash = inside(here, () -> files.keep(large));

        assertThat(inside(here, () -> files.find(hash))).contains(large);
        assertThat(rows("stored_file_chunk", hash)).isEqualTo(4);
    }

    @Test
    void anEmptyFileIsAFile() {
        assertThat(inside(here, () -> files.find(files.keep(new byte[0])))).contains(new byte[0]);
    }

    @Test
    void keepingTheSameBytesTwiceKeepsThemOnce() {
        FileHash first = inside(here, () -> files.keep(PICTURE));
        FileHash second = inside(here, () -> files.keep(PICTURE.clone()));

        assertThat(second).isEqualTo(first);
        assertThat(rows("stored_file", first)).isEqualTo(1);
    }

    @Test
    void twoWhoKeepTheSameBytesAtTheSameMomentBothSucceedAndKeepTheirOtherWork() throws Exception {
        byte[] same = "the same".getBytes(UTF_8);
        CyclicBarrier together = new CyclicBarrier(8);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<FileHash>> keepers = IntStream.range(0, 8)
                    .mapToObj(number -> threads.submit(() -> keepTogether(together, same, "own work " + number)))
                    .toList();
            for (Future<FileHash> keeper : keepers) {
                FileHash own = keeper.get();
                assertThat(inside(here, () -> files.find(own))).isPresent();
            }
        }
        assertThat(rows("stored_file", FileHash.of(same))).isEqualTo(1);
        assertThat(inside(here, () -> files.find(FileHash.of(same)))).contains(same);
    }

    @Test
    void whatTheCallerRollsBackIsNotKept() {
        FileHash hash = FileHash.of(PICTURE);
        inside(
                here,
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    return files.keep(PICTURE);
                }));

        assertThat(inside(here, () -> files.find(hash))).isEmpty();
    }

    @Test
    void anotherOrganisationFindsNothing() {
        FileHash hash = inside(here, () -> files.keep(PICTURE));

        assertThat(inside(elsewhere, () -> files.find(hash))).isEmpty();
        assertThat(inside(elsewhere, () -> files.findAll(List.of(hash)))).isEmpty();
        assertThat(files.find(hash)).isEmpty();
    }

    @Test
    void manyAreFoundAtOnceAndTheUnknownIsMissing() {
        List<FileHash> kept = inside(
                here,
                () -> IntStream.range(0, 600)
                        .mapToObj(number -> files.keep(("file " + number).getBytes(UTF_8)))
                        .toList());
        FileHash unknown = FileHash.of("never kept".getBytes(UTF_8));

        assertThat(inside(here, () -> files.findAll(kept)))
                .hasSize(600)
                .containsEntry(kept.get(599), "file 599".getBytes(UTF_8));
        assertThat(inside(here, () -> files.findAll(List.of(unknown)))).isEmpty();
    }

    private FileHash keepTogether(CyclicBarrier together, byte[] same, String own) {
        return inside(
                here,
                () -> transaction.execute(status -> {
                    FileHash ownHash = files.keep(own.getBytes(UTF_8));
                    await(together);
                    files.keep(same);
                    return ownHash;
                }));
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T inside(OrganisationId organisation, Supplier<T> action) {
        return OrganisationScope.call(organisation, action::get);
    }

    private int rows(String table, FileHash hash) {
        Integer count = jdbc.queryForObject(
                "select count(*) from " + table + " where organisation_id = ? and content_hash = ?",
                Integer.class,
                here.value(),
                hash.value());
        return count == null ? 0 : count;
    }
}
