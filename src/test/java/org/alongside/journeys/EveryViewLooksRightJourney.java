package org.alongside.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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
 * Every view once in each language, theme and width: axe finds no barrier, the console is silent, nothing is wider than
 * the window, and a picture is kept. Four looks cover all pairs.
 */
@Tag("journey")
class EveryViewLooksRightJourney {

    private static final Pattern BEGIN = Pattern.compile("Start|Empezar|Comenzar");
    private static final Pattern ON =
            Pattern.compile("Next question|See how it went|Look over your answers|Siguiente.*|Ver cómo.*|Repasar.*");

    @TempDir
    private static Path folder;

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.with(
                folder,
                Map.of(
                        "alongside.content-folder",
                        Courses.both(folder.resolve("courses")).toString()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<Look> looks() {
        return Stream.of(
                new Look(360, ColorScheme.LIGHT, "en-US"),
                new Look(1280, ColorScheme.DARK, "en-US"),
                new Look(1280, ColorScheme.LIGHT, "es-US"),
                new Look(360, ColorScheme.DARK, "es-US"));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyViewLooksRight(Look look) {
        try (Browsing browsing = Browsing.as(server.address(), look)) {
            Tour tour = new Tour(browsing, look);
            guest(tour);
            learner(tour, look);
            administrator(tour);
        }
    }

    private static void guest(Tour tour) {
        tour.visit("sign-in", "/sign-in");
        tour.visit("sign-up", "/sign-up");
        tour.visit("forgotten-password", "/forgotten-password");
        tour.visit("set-password-old-link", "/set-password/old");
        tour.visit("confirm-address", "/confirm-address/old");
        tour.visit("support", "/support");
        tour.visit("verify", "/verify");
        tour.visitMissing("verify-unknown", "/verify/none");
    }

    private static void learner(Tour tour, Look look) {
        Page page = tour.page();
        tour.signUp("lee-" + look.name() + "@example.org");
        tour.see("home-empty");
        tour.visit("courses", "/courses");
        tour.visit("course", "/courses/heart-of-peer-support");
        page.locator("main vaadin-button[theme~=primary], main a.button")
                .first()
                .click();
        assertThat(page.locator(".step-foot")).isVisible();
        tour.see("first-lesson");
        tour.visit("lesson", "/learn/heart-of-peer-support/mutual-respect/common-ground");
        tour.visit("practice", "/learn/heart-of-peer-support/mutual-respect/check");
        page.getByRole(AriaRole.BUTTON, named(BEGIN)).click();
        assertThat(page.locator(".quiz-option").first()).isVisible();
        tour.see("question");
        new Answering(page).answer(_ -> true);
        tour.see("question-answered");
        tour.visit("home", "/");
        smallCourse(tour);
        tour.visit("certificates", "/certificates");
        tour.visit("account", "/account");
        tour.visitMissing("not-found", "/nowhere");
        tour.visitMissing("no-such-step", "/learn/small-steps/nowhere");
    }

    private static void smallCourse(Tour tour) {
        Page page = tour.page();
        page.navigate("/courses/small-steps");
        page.locator("main vaadin-button[theme~=primary]").first().click();
        assertThat(page.locator(".step-foot")).isVisible();
        while (!page.url().contains("/complete")) {
            if (page.locator(".quiz-box h1").count() > 0) {
                quiz(tour);
            }
            tour.goOn(page.locator(".step-ways > :last-child"));
        }
        tour.see("completed");
    }

    private static void quiz(Tour tour) {
        Page page = tour.page();
        boolean test = page.url().endsWith("/final");
        tour.see(test ? "test-start" : "practice-start");
        page.getByRole(AriaRole.BUTTON, named(BEGIN)).click();
        AnswerKey key = AnswerKey.of(Courses.SMALL);
        assertThat(page.locator(".quiz-option").first()).isVisible();
        while (page.locator(".quiz-option").count() > 0) {
            new Answering(page).answer(key::says);
            tour.goOn(page.getByRole(AriaRole.BUTTON, named(ON)));
        }
        tour.see(test ? "test-review" : "practice-summary");
        if (test) {
            page.locator(".quiz-box button[value=hand-in]").click();
            assertThat(page.locator(".quiz-box button[value=hand-in]")).hasCount(0);
            tour.see("test-result");
        }
    }

    private static void administrator(Tour tour) {
        tour.enterAsAdministrator();
        tour.visit("members", "/members");
        tour.visit("register", "/register");
        tour.visit("outbox", "/outbox");
    }

    private static Page.GetByRoleOptions named(Pattern name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    /** Answers a question in whatever language, and waits until it is saved. */
    private record Answering(Page page) {

        private static final Pattern SAVED = Pattern.compile("(Saved|Guardado).*");

        void answer(Predicate<String> chosen) {
            page.locator(".quiz-option").all().stream()
                    .filter(option -> chosen.test(option.innerText()))
                    .forEach(option -> option.click());
            assertThat(page.locator("[data-state]")).hasText(SAVED);
        }
    }

    /** Looks at one view after another. */
    private record Tour(Browsing browsing, Look look) {

        Page page() {
            return browsing.page();
        }

        void goOn(Locator way) {
            Locator heading = page().locator("main h1").first();
            String before = heading.innerText();
            way.click();
            assertThat(heading).not().hasText(before);
        }

        void visit(String view, String address) {
            page().navigate(address);
            assertThat(page().locator("main h1, main legend h1").first()).isVisible();
            see(view);
        }

        /** The console names the 404 itself; that alone is forgiven. */
        void visitMissing(String view, String address) {
            page().navigate(address);
            assertThat(page().locator("main h1").first()).isVisible();
            assertThat(browsing.complaints()).allMatch(complaint -> complaint.contains("404"));
            browsing.forgetComplaints();
            see(view);
        }

        void see(String view) {
            browsing.picture(look.name() + "-" + view);
            assertThat(browsing.barriers()).as(view).isEmpty();
            assertThat(browsing.complaints()).as(view).isEmpty();
            assertThat((Boolean) page().evaluate(
                                    "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as(view + " fits the window")
                    .isTrue();
            assertThat(page().title()).as(view + " has a title").isNotBlank();
        }

        void signUp(String email) {
            page().navigate("/sign-up");
            page().locator("vaadin-email-field input").fill(email);
            page().locator("vaadin-text-field input").first().fill("Lee");
            page().locator("vaadin-password-field input").fill("four quiet words here");
            page().locator("vaadin-button[theme~=primary]").click();
            page().waitForURL(url -> !url.contains("sign-"));
            assertThat(page().locator("main h1")).containsText("Lee");
        }

        void enterAsAdministrator() {
            browsing.context().clearCookies();
            page().navigate("/sign-in");
            page().locator(".demo-door button").nth(2).click();
            page().waitForURL(url -> !url.contains("sign-in"));
            assertThat(page().locator("main h1")).isVisible();
        }
    }
}
