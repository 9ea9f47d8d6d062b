package org.alongside.testing;

import java.io.File;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The product as a process of its own, as people run it, on a free port; it can be killed and started again. */
public final class RunningServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final int port = freePort();
    private final Path log;
    private final Map<String, String> settings = new TreeMap<>();
    private Process process;

    private RunningServer(Path folder, Map<String, String> chosen) {
        log = folder.resolve("server.log");
        settings.put("server.port", Integer.toString(port));
        settings.put("alongside.data-folder", folder.resolve("data").toString());
        settings.put("alongside.demo-data", "true");
        settings.put("alongside.content-folder", "course-content");
        settings.putAll(chosen);
        process = start();
    }

    /** Starts a server with demo data whose database lives in this folder, and waits until it answers. */
    public static RunningServer in(Path folder) {
        return with(folder, Map.of());
    }

    /** The same with settings of its own, such as another database. */
    public static RunningServer with(Path folder, Map<String, String> settings) {
        RunningServer server = new RunningServer(folder, settings);
        server.awaitReady();
        return server;
    }

    /** Starts a server that is expected not to come up, and waits for its end. */
    public static RunningServer failing(Path folder, Map<String, String> settings) {
        RunningServer server = new RunningServer(folder, settings);
        server.awaitEnd();
        return server;
    }

    public URI address() {
        return URI.create("http://localhost:" + port + "/");
    }

    /** The operating system's number of the server process, for tools that look at it from outside. */
    public long pid() {
        return process.pid();
    }

    /** SIGKILL: no shutdown hook runs, nothing is flushed. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    public void startAgain() {
        process = start();
        awaitReady();
    }

    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private Process start() {
        try {
            return new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Files.readAllLines(Path.of("bin", "java-options")));
        command.add("-Xmx768m");
        command.add("-cp");
        command.add("target/classes" + File.pathSeparator
                + Files.readString(Path.of("target", "runtime-classpath")).strip());
        command.add("org.alongside.AlongsideApplication");
        settings.forEach((name, chosen) -> command.add("--" + name + "=" + chosen));
        return command;
    }

    private void awaitReady() {
        long patienceEnds = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > patienceEnds) {
                throw new IllegalStateException("The server did not come up:\n" + log());
            }
        }
    }

    private boolean isReady() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(address().resolve("actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return waitedALittle();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Nothing listens yet; the process itself is what is waited for, so its end is noticed at once. */
    private boolean waitedALittle() {
        try {
            process.waitFor(200, TimeUnit.MILLISECONDS);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("The server did not end:\n" + log());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
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
