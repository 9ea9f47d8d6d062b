package org.alongside.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.testing.RunningServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the server's processors do for one lesson, for one page loaded from scratch, and for one saved answer. CPU time
 * from the kernel, user and system, over many requests after a long warm-up; the time of the client does not count, so
 * it matters little what else the machine does. On H2 the database is part of the server; on PostgreSQL its processes
 * are told apart.
 */
@Tag("bench")
class PagesBench {

    private static final int WARM_UP = Integer.getInteger("bench.warm-up", 20_000);
    private static final int MEASURED = Integer.getInteger("bench.measured", 5_000);
    private static final Pattern ANSWER = Pattern.compile("api/answers/[0-9a-f-]{36}/\\d+");

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @Test
    void cpuOnH2() throws Exception {
        try (RunningServer server = RunningServer.in(folder)) {
            measure(server, "H2", () -> 0);
        }
    }

    @Test
    void cpuOnPostgreSql() throws Exception {
        Path data = folder.resolve("postgresql");
        try (EmbeddedPostgres postgres =
                        EmbeddedPostgres.builder().setDataDirectory(data).start();
                RunningServer server = RunningServer.with(folder, settings(postgres))) {
            ServerProcess postmaster =
                    new ServerProcess(Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid"))
                            .getFirst()
                            .strip()));
            measure(server, "PostgreSQL", postmaster::cpuMillisecondsOfFamily);
        }
    }

    private static Map<String, String> settings(EmbeddedPostgres postgres) {
        return Map.of(
                "spring.datasource.url", postgres.getJdbcUrl("postgres", "postgres"),
                "spring.datasource.username", "postgres",
                "spring.datasource.password", "postgres");
    }

    private void measure(RunningServer server, String database, Meter beside) throws Exception {
        FlowClient sam = new FlowClient(http, server.address());
        sam.signIn("learner@example.org", "alongside-demo");
        List<String> lessons = OpenCourse.lessons();
        Measuring measuring = new Measuring(new ServerProcess(server.pid()), beside, database);
        OpenCourse.join(sam);
        measuring.of("lesson, inside the player", WARM_UP, MEASURED, i -> lesson(sam.follow(at(lessons, i + 1))));
        measuring.of("lesson, page loaded from scratch", WARM_UP / 4, MEASURED / 4, i -> {
            sam.leave();
            lesson(sam.open(at(lessons, i)));
        });
        String answer = anAnswer(sam);
        measuring.of("saved answer", WARM_UP, MEASURED, i -> saved(sam, answer, i));
    }

    private static String at(List<String> lessons, int round) {
        return lessons.get(round % lessons.size());
    }

    private static void lesson(String answer) {
        if (!answer.contains("is-here")) {
            throw new IllegalStateException("No lesson came");
        }
    }

    private static void saved(FlowClient sam, String answer, int round) throws Exception {
        if (!sam.save(answer, "{\"sequence\":%d,\"choices\":[%d]}".formatted(round + 1, round % 2))) {
            throw new IllegalStateException("Not saved");
        }
    }

    private static String anAnswer(FlowClient sam) throws Exception {
        sam.open(OpenCourse.test());
        Matcher place = ANSWER.matcher(sam.press("begin"));
        if (!place.find()) {
            throw new IllegalStateException("The test did not begin");
        }
        return place.group();
    }

    /** Some work, the rounds counted from 0 through warm-up and measurement. */
    private interface Work {
        void round(int number) throws Exception;
    }

    /** CPU used so far by processes beside the server, in milliseconds. */
    private interface Meter {
        double milliseconds() throws IOException;
    }

    private record Measuring(ServerProcess server, Meter beside, String database) {

        void of(String what, int warmUp, int measured, Work work) throws Exception {
            for (int i = 0; i < warmUp; i++) {
                work.round(i);
            }
            double serverBefore = server.cpuMilliseconds();
            double besideBefore = beside.milliseconds();
            for (int i = warmUp; i < warmUp + measured; i++) {
                work.round(i);
            }
            System.out.printf(
                    Locale.ROOT,
                    "BENCH %s, %s: server %.3f ms CPU, database beside it %.3f ms CPU (%d rounds after %d)%n",
                    what,
                    database,
                    (server.cpuMilliseconds() - serverBefore) / measured,
                    (beside.milliseconds() - besideBefore) / measured,
                    measured,
                    warmUp);
        }
    }
}
