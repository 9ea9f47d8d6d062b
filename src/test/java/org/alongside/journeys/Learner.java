package org.alongside.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a learner does in the browser, in their words. */
final class Learner {

    private static final Pattern SAVED = Pattern.compile("Saved .*");
    private static final Pattern LEAVING_A_QUESTION =
            Pattern.compile("Next question|See how it went|Look over your answers");

    private final Page page;

    Learner(Page page) {
        this.page = page;
    }

    void signsUp(String email, String name, String password) {
        page.navigate("/sign-up");
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("What should we call you?").fill(name);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        press("Open my account");
        assertThat(heading()).containsText("Good to see you, " + name);
    }

    void entersAs(String who) {
        page.navigate("/sign-in");
        press("Enter as " + who);
        assertThat(heading()).containsText("Good to see you");
    }

    void starts(String course) {
        page.navigate("/courses");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(course))
                .first()
                .click();
        assertThat(heading()).hasText(course);
        press("Start this course");
        assertThat(page.locator(".step-foot")).isVisible();
    }

    /** Goes on from step to step, doing what each asks for, until the course is completed. */
    void walksToTheEnd(AnswerKey key, Runnable lookAround) {
        while (!page.url().contains("/complete")) {
            lookAround.run();
            if (isAtAQuiz()) {
                takesTheQuiz(key);
            }
            playsToAnEnding();
            goesOn();
        }
        assertThat(heading()).containsText("You have completed");
    }

    /** Takes one choice after the other, wherever a role play stands, each time another one. */
    void playsToAnEnding() {
        for (int turn = 0; page.locator(".choice").count() > 0; turn++) {
            Locator scene = page.locator("[data-scene]").first();
            String before = scene.innerText();
            Locator choices = page.locator(".choices").first().locator(".choice");
            choices.nth(turn % choices.count()).click();
            assertThat(scene).not().hasText(before);
        }
    }

    boolean isAtAQuiz() {
        return page.locator(".quiz-box h1").count() > 0;
    }

    void takesTheQuiz(AnswerKey key) {
        press("Start");
        assertThat(question()).isVisible();
        answersAll(key::says);
        if (page.getByRole(AriaRole.BUTTON, named("Hand in")).count() > 0) {
            press("Hand in");
            assertThat(heading()).hasText("You passed");
        }
    }

    /** Answers question after question; waits for "Saved" each time, as a careful person would. */
    void answersAll(Predicate<String> chosen) {
        while (question().count() > 0) {
            answers(chosen);
            String question = heading().innerText();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(LEAVING_A_QUESTION))
                    .click();
            assertThat(heading()).not().hasText(question);
        }
    }

    private Locator question() {
        return page.locator("alongside-keep[data-form]").first();
    }

    void answers(Predicate<String> chosen) {
        assertThat(question()).isVisible();
        if (page.locator(".quiz-option").count() > 0) {
            chooses(chosen);
        } else {
            fillsIn();
        }
        assertThat(page.locator("[data-state]")).hasText(SAVED);
    }

    /** Puts something everywhere; what is right is a matter of other tests. */
    private void fillsIn() {
        page.locator("[data-as-is]").all().forEach(Locator::click);
        page.locator("alongside-keep select").all().forEach(list -> list.selectOption(new SelectOption().setIndex(1)));
        page.locator("[data-row] .quiz-group:first-child input").all().forEach(Locator::check);
        page.locator("alongside-keep :is(textarea, input[type=text])").all().forEach(field -> field.fill("3"));
    }

    private void chooses(Predicate<String> chosen) {
        List<Locator> options = page.locator(".quiz-option").all();
        List<Locator> wanted = options.stream()
                .filter(option -> chosen.test(option.innerText()))
                .toList();
        (wanted.isEmpty() ? options.subList(0, 1) : wanted).forEach(Locator::click);
    }

    void goesOn() {
        String before = heading().innerText();
        page.locator(".step-ways > :last-child").click();
        assertThat(heading()).not().hasText(before);
    }

    void givesLegalName(String name) {
        page.navigate("/account");
        page.getByLabel("Legal name", new Page.GetByLabelOptions().setExact(true))
                .fill(name);
        press("Save the legal name");
        assertThat(page.getByText("Saved.")).isVisible();
    }

    Path downloadsTheCertificate(Path folder) {
        page.navigate("/certificates");
        Locator link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download the PDF"));
        assertThat(link).isVisible();
        Download download = page.waitForDownload(link::click);
        Path pdf = folder.resolve(download.suggestedFilename());
        download.saveAs(pdf);
        return pdf;
    }

    Locator heading() {
        return page.locator("main h1, main legend h1").first();
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
