package org.alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.alongside.testing.RunningServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps the server from starting is said in a sentence, with what to do; nothing is lost by trying. */
@Tag("journey")
class BadBeginningsJourney {

    @TempDir
    private Path folder;

    @Test
    void aTakenPortIsNamed() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(other.getLocalPort());
            assertThat(said(Map.of("server.port", port)))
                    .contains("Port " + port + " is taken by another program.")
                    .contains("SERVER_PORT=9000 bin/run");
        }
    }

    @Test
    void aFileInPlaceOfTheDataFolderIsNamedAndKept() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertThat(said(Map.of("alongside.data-folder", file.toString())))
                .contains(file + " cannot be used: a file stands in its place.")
                .contains("Move that file away");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aFullDiskIsNoticedBeforeTheDatabaseIs() {
        assertThat(said(Map.of("alongside.least-free-space", "1000000TB")))
                .contains("MB left.")
                .contains("Make room on it");
    }

    @Test
    void anUnreachableDatabaseIsNamedWithoutItsPassword() {
        assertThat(said(Map.of(
                        "spring.datasource.url", "jdbc:postgresql://127.0.0.1:1/alongside?password=hidden",
                        "spring.datasource.username", "alongside")))
                .contains("The database at jdbc:postgresql://127.0.0.1:1/alongside cannot be reached")
                .contains("SPRING_DATASOURCE_URL")
                .doesNotContain("hidden");
    }

    @Test
    void aSecondServerOnTheSameDataIsTurnedAway() {
        Map<String, String> small = Map.of("alongside.content-folder", Courses.SMALL.toString());
        try (RunningServer first = RunningServer.with(folder, small)) {
            assertThat(first.log()).contains("Alongside is ready");
            assertThat(said(small)).contains("Another Alongside server is using the data folder.");
        }
    }

    private String said(Map<String, String> settings) {
        try (RunningServer server = RunningServer.failing(folder, settings)) {
            return server.log();
        }
    }
}
