package org.alongside.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.alongside.testing.Browsing;
import org.alongside.testing.RunningServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, end to end: from "I have no account yet" to an employer who scans the certificate. */
@Tag("journey")
class LearnerEarnsACertificateJourney {

    private static final Path COURSE = Path.of("course-content", "heart-of-peer-support");

    @TempDir
    private Path folder;

    @Test
    void aLearnerTakesTheWholeCourseAndAnEmployerChecksTheCertificate() {
        try (RunningServer server = RunningServer.in(folder);
                Browsing browsing = Browsing.onDesktop(server.address())) {
            Learner learner = new Learner(browsing.page());
            learner.signsUp("rowan@example.org", "Rowan", "four quiet words here");
            learner.starts("The Heart of Peer Support");
            learner.walksToTheEnd(AnswerKey.of(COURSE), () -> {});
            assertThat(browsing.page().getByText("only waits for your legal name"))
                    .isVisible();
            browsing.picture("journey-completed");

            learner.givesLegalName("Rowan Ñandú-Example");
            CertificateInHand certificate = new CertificateInHand(learner.downloadsTheCertificate(folder));
            browsing.picture("journey-certificate");

            assertThat(certificate.text())
                    .contains("Rowan Ñandú-Example")
                    .contains("The Heart of Peer Support")
                    .contains("Common Ground Training")
                    .contains("CG-");
            assertThat(browsing.complaints()).isEmpty();
            employerChecks(server, certificate);
        }
    }

    private static void employerChecks(RunningServer server, CertificateInHand certificate) {
        try (Browsing employer = Browsing.onPhone(server.address())) {
            Page page = employer.page();
            page.navigate(certificate.qrCode().toString());
            assertThat(page.locator("h1")).hasText("This certificate is valid");
            assertThat(page.locator("dl")).containsText("R. Ñ.");
            assertThat(page.locator("dl")).containsText("The Heart of Peer Support");
            assertThat(page.locator("body")).not().containsText("Rowan");
            employer.picture("journey-verified");
            assertThat(employer.complaints()).isEmpty();
        }
    }
}
