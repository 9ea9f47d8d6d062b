package org.alongside.catalog.adapter;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Lesson;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.model.Scenario;
import org.alongside.catalog.model.Step;

/** A course in one other language: what is translated, and everything else as in the original. */
final class Translation {

    private final String language;
    private final Pages pages;
    private final CourseMap map;
    private final Original original;
    private final Map<String, Question> questions = new HashMap<>();

    Translation(String language, Pages pages, CourseMap map, Original original) {
        this.language = language;
        this.pages = pages;
        this.map = map;
        this.original = original;
    }

    /** The course, once its table of contents is translated. */
    Optional<Course> read() {
        pages.originals(FileName.Kind.QUIZ).forEach(this::readBank);
        Map<String, Step> steps = new HashMap<>();
        original.steps().forEach((path, step) -> steps.put(path, step(path, step)));
        Optional<Manuscript> page = pages.at(FileName.of(FileName.CONTENTS).in(language));
        if (page.isEmpty()) {
            warnThatNobodySeesIt();
        }
        return page.flatMap(contents -> course(contents, steps));
    }

    private Optional<Course> course(Manuscript page, Map<String, Step> steps) {
        Told<Contents> contents = new ContentsReader(page, map.names()).read();
        return contents.skeleton().fits(original.contents().skeleton(), page.margin())
                ? Optional.of(new Bookbinder(page, contents.content(), map)
                        .translation(original.course(), steps, new NotesReader(pages, map, language).read()))
                : Optional.empty();
    }

    private void readBank(Manuscript page) {
        translationOf(page.name().path()).ifPresent(translated -> {
            Told<Bank> told = new BankReader(translated, map, false).readTranslation();
            Optional<Bank> bank = original.banks().at(page.name().path());
            if (bank.isPresent()
                    && told.content().whole()
                    && told.skeleton()
                            .fits(original.banks().skeleton(page.name().path()), translated.margin())) {
                zip(bank.get(), told.content());
            }
        });
    }

    private void zip(Bank bank, Bank translated) {
        for (int i = 0; i < bank.questions().size(); i++) {
            Question question = bank.questions().get(i);
            questions.put(
                    question.source().key(),
                    Wording.of(question, translated.questions().get(i)));
        }
    }

    private Step step(String path, Step step) {
        Optional<Manuscript> page = translationOf(path);
        return switch (step) {
            case Lesson lesson -> page.map(found -> lesson(found, lesson, path)).orElse(lesson);
            case Scenario scenario ->
                page.map(found -> scenario(found, scenario, path)).orElse(scenario);
            case Quiz quiz -> quiz(page, quiz);
        };
    }

    private Lesson lesson(Manuscript page, Lesson lesson, String path) {
        Told<Lesson> told = new LessonReader(page, map, new Recordings(pages, map, language)).read();
        return fits(told, path, page) ? Wording.of(lesson, told.content()) : lesson;
    }

    private Scenario scenario(Manuscript page, Scenario scenario, String path) {
        return new ScenarioReader(page, map)
                .read()
                .filter(told -> fits(told, path, page))
                .map(told -> Wording.of(scenario, told.content()))
                .orElse(scenario);
    }

    private Quiz quiz(Optional<Manuscript> page, Quiz quiz) {
        return new Quiz(
                page.map(found -> Wording.of(quiz.about(), new StepSettings(found).words()))
                        .orElse(quiz.about()),
                page.map(found ->
                                new HtmlPress(found, map).print(Parts.of(found).introduction()))
                        .orElse(quiz.introduction()),
                quiz.rules(),
                quiz.questions().stream()
                        .map(question ->
                                questions.getOrDefault(question.source().key(), question))
                        .toList());
    }

    private boolean fits(Told<?> told, String path, Manuscript page) {
        return told.skeleton().fits(original.skeletons().getOrDefault(path, new Skeleton()), page.margin());
    }

    private Optional<Manuscript> translationOf(String path) {
        return pages.at(FileName.of(path).in(language));
    }

    private void warnThatNobodySeesIt() {
        pages.all()
                .filter(page -> page.name().language().equals(language))
                .findFirst()
                .ifPresent(page -> page.margin()
                        .warning(
                                1,
                                "the course has no table of contents in this language, so nobody sees this",
                                "translate README.md as "
                                        + FileName.of(FileName.CONTENTS).in(language)));
    }
}
