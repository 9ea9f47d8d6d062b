package org.alongside.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.testing.Browsing;
import org.alongside.testing.Browsing.Look;
import org.alongside.testing.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A role play by keyboard alone, in both languages: to an ending, back to a moment and on by another way, left, and found
 * again at the same scene in another browser.
 */
@Tag("journey")
class RolePlayJourney {

    private static final String PASSWORD = "four quiet words here";

    @TempDir
    private static Path folder;

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.with(folder, Map.of("alongside.content-folder", Courses.SMALL.toString()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** What a learner sees, in their language. */
    record Words(Look look, List<String> scenes, String title, String untranslated) {

        String email() {
            return "robin-" + look.name() + "@example.org";
        }

        @Override
        public String toString() {
            return look.name();
        }
    }

    static Stream<Words> languages() {
        return Stream.of(
                new Words(
                        new Look(1280, ColorScheme.LIGHT, "en-US"),
                        List.of("The door", "The chair", "The window", "The question", "A way out"),
                        "At the door",
                        ""),
                new Words(
                        new Look(360, ColorScheme.DARK, "es-US"),
                        List.of("La puerta", "La silla", "La ventana", "La pregunta", "Una salida"),
                        "Ante la puerta",
                        "Este paso todavía no está traducido. Lo ves en inglés."));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aRolePlayIsPlayedByKeyboardLeftAndFoundAgain(Words words) {
        try (Browsing browsing = Browsing.as(server.address(), words.look())) {
            Player player = new Player(browsing, words.look());
            player.signUp(words.email());
            player.start();
            player.readTheFirstLesson();
            player.open("the-door");
            assertThat(player.page().locator("main h1")).hasText(words.title());
            player.see("role-play-begin");
            player.chooses(1, words.scenes().get(1));
            player.see("role-play-scene");
            player.chooses(1, words.scenes().get(2));
            player.looksBack(List.of(
                    words.scenes().get(0), words.scenes().get(1), words.scenes().get(2)));
            player.see("role-play-ending");
            player.triesAnotherWay(2, words.scenes().get(1));
            player.chooses(2, words.scenes().get(3));
            assertThat(browsing.complaints()).isEmpty();
        }
        try (Browsing elsewhere = Browsing.as(server.address(), words.look())) {
            Player player = new Player(elsewhere, words.look());
            player.signIn(words.email());
            player.continues();
            assertThat(player.scene()).hasText(words.scenes().get(3));
            player.chooses(2, words.scenes().get(4));
            player.looksBack(List.of(
                    words.scenes().get(0),
                    words.scenes().get(1),
                    words.scenes().get(3),
                    words.scenes().get(4)));
            player.open("quiet");
            assertThat(player.page().locator(".step-head")).containsText(words.untranslated());
            assertThat(player.page().locator("main h1")).hasAttribute("lang", "en");
            player.see("role-play-untranslated");
            assertThat(elsewhere.complaints()).isEmpty();
        }
    }

    /** What somebody does who has no mouse. */
    private record Player(Browsing browsing, Look look) {

        private static final int PATIENCE = 80;

        Page page() {
            return browsing.page();
        }

        void signUp(String email) {
            page().navigate("/sign-up");
            page().locator("vaadin-email-field input").fill(email);
            page().locator("vaadin-text-field input").first().fill("Robin");
            page().locator("vaadin-password-field input").fill(PASSWORD);
            page().locator("vaadin-button[theme~=primary]").click();
            assertThat(page().locator("main h1")).containsText("Robin");
        }

        void signIn(String email) {
            page().navigate("/sign-in");
            page().locator("vaadin-email-field input").fill(email);
            page().locator("vaadin-password-field input").fill(PASSWORD);
            page().keyboard().press("Enter");
            assertThat(page().locator("main h1")).containsText("Robin");
        }

        void start() {
            page().navigate("/courses/role-plays");
            page().locator("main vaadin-button[theme~=primary]").click();
            assertThat(page().locator(".step-foot")).isVisible();
        }

        /** A recording with its transcript, and a role play in its place. */
        void readTheFirstLesson() {
            Locator transcript = page().locator(".recording summary");
            press(transcript);
            assertThat(page().locator(".transcript")).isVisible();
            assertThat((Boolean) page().evaluate(
                                    "fetch(document.querySelector('audio').src, {headers: {Range: 'bytes=0-99'}})"
                                            + ".then(answer => answer.status === 206)"))
                    .as("a part of the recording can be asked for")
                    .isTrue();
            see("role-play-lesson");
        }

        void open(String step) {
            page().navigate("/learn/role-plays/meeting/" + step);
            assertThat(page().locator(".step-foot")).isVisible();
        }

        void continues() {
            press(page().locator(".continue a.button"));
            assertThat(page().locator(".step-foot")).isVisible();
        }

        Locator scene() {
            return page().locator("[data-scene]");
        }

        void chooses(int choice, String leadsTo) {
            press(page().locator(".choice").nth(choice - 1));
            arrives(leadsTo);
            assertThat(page().locator(".came")).isVisible();
        }

        void triesAnotherWay(int turn, String leadsTo) {
            press(page().locator(".another-way").nth(turn - 1));
            arrives(leadsTo);
        }

        /** Where the focus is, a screen reader speaks; and the way on is one key away. */
        private void arrives(String leadsTo) {
            assertThat(scene()).hasText(leadsTo);
            assertThat(scene()).isFocused();
        }

        void looksBack(List<String> scenes) {
            assertThat(page().locator("section.path .path-scene")).hasText(scenes.toArray(String[]::new));
            assertThat(page().locator(".step-words .done")).isVisible();
        }

        void see(String view) {
            browsing.picture(look.name() + "-" + view);
            assertThat(browsing.barriers()).as(view).isEmpty();
            assertThat((Boolean) page().evaluate(
                                    "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as(view + " fits the window")
                    .isTrue();
        }

        private void press(Locator wanted) {
            assertThat(wanted).isVisible();
            for (int keys = 0; keys < PATIENCE; keys++) {
                if ((Boolean) wanted.evaluate("element => element === document.activeElement")) {
                    assertThat(wanted.boundingBox().height).isGreaterThanOrEqualTo(44);
                    page().keyboard().press("Enter");
                    return;
                }
                page().keyboard().press("Tab");
            }
            throw new AssertionError("The keyboard does not lead to " + wanted);
        }
    }
}
