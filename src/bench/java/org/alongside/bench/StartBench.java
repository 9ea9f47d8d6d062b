package org.alongside.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long {@code bin/run} takes from the command to the first page, with nothing to build: without a start-up cache,
 * and with the one that a first run leaves behind. Wall-clock seconds to the complete answer of the sign-in page.
 */
@Tag("bench")
class StartBench {

    private static final Path CACHE = Path.of("target", "run", "alongside.aot");
    private static final int RUNS = 3;

    @TempDir
    private Path folder;

    @Test
    void fromTheCommandToTheFirstPage() throws Exception {
        run(); // builds, and makes the database with its demo data and courses
        Figures without = new Figures("start to first page, no start-up cache", "s");
        for (int i = 0; i < RUNS; i++) {
            Files.deleteIfExists(CACHE);
            without.add(run());
        }
        Figures with = new Figures("start to first page, with the cache that bin/run keeps", "s");
        for (int i = 0; i < RUNS; i++) {
            with.add(run());
        }
        without.print();
        with.print();
    }

    /** One start and one orderly end, at which a run without a cache writes it. */
    private double run() throws IOException, InterruptedException {
        int port = freePort();
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(
                        "bin/run", "--server.port=" + port, "--alongside.data-folder=" + folder.resolve("data"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("run.log").toFile())
                .start();
        awaitFirstPage(URI.create("http://localhost:" + port + "/sign-in"), process);
        double seconds = (System.nanoTime() - begin) / 1e9;
        process.destroy();
        process.waitFor(120, TimeUnit.SECONDS);
        return seconds;
    }

    private static void awaitFirstPage(URI page, Process process) throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (process.isAlive() && !answers(client, page)) {
                process.waitFor(20, TimeUnit.MILLISECONDS);
            }
        }
    }

    private static boolean answers(HttpClient client, URI page) throws InterruptedException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(30)).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
