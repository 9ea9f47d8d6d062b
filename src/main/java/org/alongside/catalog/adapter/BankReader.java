package org.alongside.catalog.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.alongside.catalog.model.Question;

/** Reads the questions of a quiz file: each {@code ##} is one. */
final class BankReader {

    private static final int MOST_QUESTIONS = 1_000;

    private final Manuscript page;
    private final CourseMap map;
    private final Explanations explanations;

    /** @param counts whether a test asks these questions */
    BankReader(Manuscript page, CourseMap map, boolean counts) {
        this.page = page;
        this.map = map;
        this.explanations = new Explanations(page.margin(), counts);
    }

    /** Reads an original, and takes the keys of its questions. */
    Told<Bank> read(Keys keys) {
        QuestionPress press = new QuestionPress(page, map);
        return read(draft -> {
            Question.Source source = press.source(draft);
            keys.take(source.key(), source.formerly(), draft.heading(), page.margin());
        });
    }

    /** Reads a translation; its questions have the keys of the original. */
    Told<Bank> readTranslation() {
        return read(draft -> {});
    }

    private Told<Bank> read(Consumer<QuestionDraft> noting) {
        new LinkRules(map, page.margin()).check(page.document());
        Parts parts = Parts.of(page);
        parts.checkIntroduction(page, "question");
        if (parts.parts().size() > MOST_QUESTIONS) {
            page.margin().error(1, "the quiz has more than 1,000 questions", "split it into several files");
        }
        Skeleton skeleton = new Skeleton();
        List<Question> questions = questions(parts, noting, skeleton);
        Bank bank = new Bank(
                new HtmlPress(page, map).print(parts.introduction()),
                questions,
                questions.size() == parts.parts().size());
        return new Told<>(bank, skeleton);
    }

    private List<Question> questions(Parts parts, Consumer<QuestionDraft> noting, Skeleton skeleton) {
        QuestionReader reader = new QuestionReader(page, explanations);
        QuestionPress press = new QuestionPress(page, map);
        List<Question> questions = new ArrayList<>();
        parts.parts().stream().limit(MOST_QUESTIONS).map(reader::read).forEach(draft -> {
            noting.accept(draft);
            press.print(draft).ifPresent(question -> {
                skeleton.add(draft.heading(), Shape.of(question));
                questions.add(question);
            });
        });
        return questions;
    }
}
