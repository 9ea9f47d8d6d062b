package org.alongside.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.alongside.testing.Browsing;
import org.alongside.testing.RunningServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIGKILL in mid-quiz and in mid-issuing: what was shown as saved is there, at the same step, with one certificate. */
@Tag("journey")
abstract class TheServerDies {

    private static final Pattern SAVED = Pattern.compile("Saved .*");
    private static final LocatorAssertions.HasTextOptions PATIENTLY =
            new LocatorAssertions.HasTextOptions().setTimeout(90_000);

    @TempDir
    private Path folder;

    /** Where the server keeps its data: settings for {@link RunningServer}. */
    abstract Map<String, String> database(Path folder);

    /** The same database, looked at from outside while the server is down. */
    abstract Connection look(Path folder) throws SQLException;

    @Test
    void everyAnswerShownAsSavedIsThereAtTheSameStep() {
        try (RunningServer server = server();
                Browsing browsing = Browsing.onPhone(server.address())) {
            Page page = browsing.page();
            Learner learner = new Learner(page);
            learner.entersAs("learner");
            learner.starts("Small steps");
            page.navigate("/learn/small-steps/beginning/final");
            learner.press("Start");
            learner.answers(_ -> true);
            String question = learner.heading().innerText();
            String chosen = chosen(page);

            server.kill();
            page.locator(".quiz-option input:not(:checked)").click();
            assertThat(page.locator("[data-state]")).containsText("Not saved yet");
            String changedWhileAway = chosen(page);
            assertThat(changedWhileAway).isNotEqualTo(chosen);

            server.startAgain();
            assertThat(page.locator("[data-state]")).hasText(SAVED, PATIENTLY);
            server.kill();
            server.startAgain();
            page.reload();

            assertThat(learner.heading()).hasText(question);
            assertThat(chosen(page)).isEqualTo(changedWhileAway);
        }
    }

    @Test
    void oneCertificateComesOutHoweverOftenTheServerDies() throws SQLException {
        try (RunningServer server = server();
                Browsing browsing = Browsing.onDesktop(server.address())) {
            Page page = browsing.page();
            Learner learner = new Learner(page);
            learner.entersAs("learner");
            learner.givesLegalName("Sam Example");
            learner.starts("Small steps");
            learner.walksToTheEnd(AnswerKey.of(Courses.SMALL), () -> {});
            server.kill();
            assertThat(certificates()).isLessThanOrEqualTo(1);

            server.startAgain();
            Path pdf = learner.downloadsTheCertificate(folder);
            server.kill();
            assertThat(certificates()).isEqualTo(1);
            assertThat(new CertificateInHand(pdf).text())
                    .contains("Sam Example")
                    .contains("CG-2");

            server.startAgain();
            page.navigate("/certificates");
            assertThat(page.getByText("Download the PDF")).hasCount(1);
        }
    }

    private RunningServer server() {
        Map<String, String> settings = new HashMap<>(database(folder));
        settings.put("alongside.content-folder", Courses.SMALL.toString());
        return RunningServer.with(folder, settings);
    }

    private int certificates() throws SQLException {
        try (Connection connection = look(folder);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from certificate")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static String chosen(Page page) {
        List<Locator> chosen = page.locator(".quiz-option:has(input:checked)").all();
        return chosen.getFirst().innerText();
    }
}
