package org.alongside.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.alongside.testing.Browsing;
import org.alongside.testing.Browsing.Look;
import org.alongside.testing.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody who uses no mouse answers a question of every type, in English and in Spanish. */
@Tag("journey")
class EveryTypeByKeyboardJourney {

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

    static List<Words> languages() {
        return List.of(
                new Words(
                        new Look(1280, ColorScheme.LIGHT, "en-US"),
                        "Practise every type",
                        "mutual respect",
                        "3.5",
                        List.of("listens", "shares"),
                        List.of(
                                "Ask whether it would help",
                                "Share a little",
                                "Ask how it landed",
                                "Listen to the answer"),
                        List.of(
                                "Walks alongside, from experience",
                                "Treats what is diagnosed",
                                "Helps you to look at your work"),
                        "Yes. This order works."),
                new Words(
                        new Look(360, ColorScheme.DARK, "es-US"),
                        "Practica todos los tipos",
                        "Respeto mutuo",
                        "3,5",
                        List.of("escucha", "comparte"),
                        List.of(
                                "Preguntar si ayudaría",
                                "Compartir un poco",
                                "Preguntar cómo le llegó",
                                "Escuchar la respuesta"),
                        List.of(
                                "Acompaña al lado, desde la experiencia",
                                "Trata lo que se diagnostica",
                                "Te ayuda a mirar tu trabajo"),
                        "Sí. Este orden funciona."));
    }

    /** What is written and read in one language. */
    record Words(
            Look look,
            String title,
            String shortAnswer,
            String number,
            List<String> gaps,
            List<String> order,
            List<String> pairs,
            String orderIsRight) {

        @Override
        public String toString() {
            return look.language();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTypeIsAnsweredByKeyboardAlone(Words words) {
        try (Browsing browsing = Browsing.as(server.address(), words.look())) {
            Keyboard keyboard = new Keyboard(browsing);
            keyboard.signsUp();
            keyboard.presses("main vaadin-button[theme~=primary]", "/courses/every-type");
            keyboard.page().navigate("/learn/every-type/forms/practice");
            assertThat(keyboard.heading()).hasText(words.title());
            keyboard.presses("button[value=begin]");

            keyboard.arrowsTo(".quiz-option input >> nth=1").next();
            keyboard.spaceOn(".quiz-option input >> nth=0")
                    .spaceOn(".quiz-option input >> nth=1")
                    .checksRight()
                    .next();
            keyboard.arranges(words.order());
            assertThat(keyboard.page().locator(".quiz-completeness")).hasCount(0);
            keyboard.checksRight();
            assertThat(keyboard.page().locator(".quiz-completeness")).hasText(words.orderIsRight());
            keyboard.next();
            for (int pair = 0; pair < 3; pair++) {
                keyboard.chooses(pair, words.pairs().get(pair));
            }
            keyboard.checksRight().next();
            keyboard.spaceOn(".quiz-sort-row >> nth=0 >> input >> nth=0")
                    .arrowsTo(".quiz-sort-row >> nth=1 >> input >> nth=1")
                    .arrowsTo(".quiz-sort-row >> nth=2 >> input >> nth=1")
                    .checksRight()
                    .next();
            keyboard.writes(".quiz-blank input", words.shortAnswer())
                    .checksRight()
                    .next();
            keyboard.writes(
                    ".quiz-blank input",
                    words.number().replace('.', ';').replace(',', '.').replace(';', ','));
            assertThat(keyboard.page().locator("alongside-keep")).hasAttribute("state", "refused");
            assertThat(keyboard.page().locator(".quiz-blank input")).hasAttribute("aria-invalid", "true");
            keyboard.looks();
            keyboard.writes(".quiz-blank input", words.number()).checksRight().next();
            keyboard.writes(".quiz-gap >> nth=0", words.gaps().getFirst())
                    .writes(".quiz-gap >> nth=1", words.gaps().getLast())
                    .checksRight()
                    .next();
            keyboard.writes("textarea", "Two chairs").checks().next();
            keyboard.writes("textarea", "We met.").checks().next();
            keyboard.arrowsTo(".quiz-option input >> nth=2").next();

            assertThat(keyboard.page().locator(".quiz-mark.done")).hasCount(8);
            assertThat(keyboard.page().locator(".quiz-mark.kept")).hasCount(3);
            keyboard.looks();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theTestAndThePracticeExamAreReadWithoutBarriers(Words words) {
        try (Browsing browsing = Browsing.as(server.address(), words.look())) {
            Keyboard keyboard = new Keyboard(browsing);
            keyboard.signsUp();
            keyboard.presses("main vaadin-button[theme~=primary]", "/courses/every-type");
            keyboard.page().navigate("/learn/every-type/forms/exam");
            assertThat(keyboard.page().locator("button[value=begin]")).isVisible();
            keyboard.looks();
            keyboard.presses("button[value=begin-with-clock]");
            assertThat(keyboard.page().locator("alongside-clock")).isVisible();
            for (int position = 1; position <= 5; position++) {
                keyboard.page().navigate("/learn/every-type/forms/exam?question=" + position);
                keyboard.answersSomehow();
            }
            keyboard.page().navigate("/learn/every-type/forms/exam?show=end");
            assertThat(keyboard.page().locator(".quiz-modules li").nth(1)).isVisible();
            keyboard.looks();
            keyboard.page().navigate("/learn/every-type/forms/final");
            keyboard.presses("button[value=begin]");
            keyboard.page().navigate("/learn/every-type/forms/final?show=end");
            keyboard.presses("button[value=hand-in]");
            keyboard.presses("button[value=hand-in-anyway]");
            assertThat(keyboard.page().locator(".quiz-result")).isVisible();
            for (Locator question :
                    keyboard.page().locator(".quiz-reviewed summary").all()) {
                question.press("Enter");
            }
            keyboard.looks();
        }
    }

    /** What a learner does who has no mouse: goes on with Tab until they are where they want to be. */
    private record Keyboard(Browsing browsing) {

        private static final int PATIENCE = 120;

        Page page() {
            return browsing.page();
        }

        void signsUp() {
            page().navigate("/sign-up");
            page().locator("vaadin-email-field input").fill("k" + System.nanoTime() + "@example.org");
            page().locator("vaadin-text-field input").first().fill("Kim");
            page().locator("vaadin-password-field input").fill("four quiet words here");
            page().locator("vaadin-password-field input").press("Enter");
            page().waitForURL(url -> !url.contains("sign-"));
        }

        void presses(String button, String address) {
            page().navigate(address);
            presses(button);
            assertThat(page().locator(".step-foot")).isVisible();
        }

        void presses(String button) {
            goesTo(button);
            page().keyboard().press("Enter");
        }

        Keyboard spaceOn(String control) {
            goesTo(control);
            page().keyboard().press("Space");
            return saved();
        }

        /** Tab leads to the first of a group of radio buttons, and arrows on from there. */
        Keyboard arrowsTo(String radio) {
            goesTo(radio.replaceAll("nth=\\d$", "nth=0"));
            for (int step = 0; step < 4 && !page().locator(radio).isChecked(); step++) {
                page().keyboard().press("ArrowDown");
            }
            assertThat(page().locator(radio)).isChecked();
            return saved();
        }

        Keyboard writes(String field, String text) {
            goesTo(field);
            page().keyboard().press("Control+A");
            page().keyboard().type(text);
            assertThat(page().locator("alongside-keep")).not().hasAttribute("state", "saving");
            return this;
        }

        void chooses(int list, String wanted) {
            goesTo("select >> nth=" + list);
            Locator select = page().locator("select").nth(list);
            for (int option = 0; option < 6 && !chosen(select).endsWith(wanted); option++) {
                page().keyboard().press("ArrowDown");
            }
            assertThat(chosen(select)).endsWith(wanted);
            saved();
        }

        private static String chosen(Locator select) {
            return (String) select.evaluate("list => list.selectedOptions[0].textContent");
        }

        /** Moves one after the other up to its place; the focus goes with what is moved. */
        void arranges(List<String> order) {
            assertThat(page().locator(".quiz-order > li")).hasCount(order.size());
            for (int place = 0; place < order.size(); place++) {
                String item = order.get(place);
                while (!page().locator(".quiz-item").nth(place).innerText().equals(item)) {
                    goesTo(".quiz-order > li:has(.quiz-item:text-is(\"" + item + "\")) [data-move=up]");
                    int before = page().locator(".quiz-item").allInnerTexts().indexOf(item);
                    page().keyboard().press("Enter");
                    assertThat(page().locator(".quiz-item").nth(before - 1)).hasText(item);
                    assertThat(page().locator("[data-moved]")).containsText(item);
                    assertThat((String) page().evaluate("document.activeElement.getAttribute('aria-label')"))
                            .contains(item);
                }
            }
            saved();
        }

        /** Whatever is asked. */
        void answersSomehow() {
            Locator first = page().locator(
                            ".quiz-option input, [data-as-is], select, .quiz-group input, alongside-keep :is(textarea, [type=text])")
                    .first();
            assertThat(first).isVisible();
            switch (page().locator("alongside-keep").getAttribute("data-form")) {
                case "order" -> first.press("Enter");
                case "texts" -> first.pressSequentially("3");
                case "places" -> {
                    first.press("ArrowDown");
                    first.press("Space");
                }
                default -> first.press("Space");
            }
            saved();
        }

        Keyboard saved() {
            assertThat(page().locator("alongside-keep")).hasAttribute("state", "saved");
            return this;
        }

        Keyboard checks() {
            saved();
            presses("button[value=check]");
            assertThat(page().locator(".quiz-why")).isVisible();
            assertThat(page().locator(".quiz-completeness")).isFocused();
            looks();
            return this;
        }

        Keyboard checksRight() {
            checks();
            assertThat(page().locator(".quiz-why.good")).isVisible();
            return this;
        }

        void next() {
            looks();
            String before = page().url();
            presses("button[value=next]");
            page().waitForURL(url -> !url.equals(before));
            assertThat(page().locator(".quiz-box [data-feedback] > *, .quiz-summary")
                            .or(page().locator(".quiz-box fieldset"))
                            .first())
                    .isVisible();
        }

        Locator heading() {
            return page().locator("main h1, main legend h1").first();
        }

        void looks() {
            assertThat(browsing.barriers()).as(page().url()).isEmpty();
            assertThat((Boolean) page().evaluate(
                                    "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as(page().url() + " fits the window")
                    .isTrue();
        }

        private void goesTo(String target) {
            Locator wanted = page().locator(target).first();
            assertThat(wanted).isVisible();
            for (int step = 0; step < PATIENCE && !isHere(wanted); step++) {
                page().keyboard().press("Tab");
            }
            assertThat(isHere(wanted)).as("Tab leads to " + target).isTrue();
        }

        private static boolean isHere(Locator wanted) {
            return (Boolean) wanted.evaluate("element => element.contains(document.activeElement)");
        }
    }
}
