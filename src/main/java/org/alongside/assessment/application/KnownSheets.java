package org.alongside.assessment.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alongside.assessment.AttemptId;
import org.alongside.assessment.QuizRef;
import org.alongside.assessment.domain.AnswerSheets;
import org.alongside.assessment.domain.OptionOrder;
import org.alongside.assessment.domain.SheetOutline;
import org.alongside.catalog.model.Quiz.Mode;
import org.alongside.people.PersonId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.OrganisationScope;
import org.springframework.stereotype.Component;

/** Remembers what never changes on answer sheets, so that saving an answer takes one statement. */
@Component
class KnownSheets {

    /** Sheets that are answered at about the same time; one takes some two kilobytes. */
    private static final int MOST = 5_000;

    private final Cache<Key, Known> cache =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final AnswerSheets sheets;
    private final Quizzes quizzes;

    KnownSheets(AnswerSheets sheets, Quizzes quizzes) {
        this.sheets = sheets;
        this.quizzes = quizzes;
    }

    private record Key(OrganisationId organisation, AttemptId attempt) {}

    /** An answer sheet without its answers. */
    record Known(PersonId person, QuizRef quiz, Mode mode, List<Place> places) {

        Optional<Place> place(int position) {
            return position < 1 || position > places.size() ? Optional.empty() : Optional.of(places.get(position - 1));
        }
    }

    /** A question as asked. */
    record Place(String key, OptionOrder order, AnswerForm form) {}

    Optional<Known> find(AttemptId attempt) {
        Key key = new Key(OrganisationScope.current(), attempt);
        Known known = cache.getIfPresent(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Known> found = sheets.outline(attempt).map(this::known);
        found.ifPresent(sheet -> cache.put(key, sheet));
        return found;
    }

    private Known known(SheetOutline outline) {
        QuizEditions quiz = quizzes.editions(outline.quiz(), Locale.ROOT);
        return new Known(
                outline.person(),
                outline.quiz(),
                outline.mode(),
                outline.slots().stream().map(slot -> place(quiz, slot)).toList());
    }

    private static Place place(QuizEditions quiz, SheetOutline.Slot slot) {
        return new Place(
                slot.key(),
                slot.order(),
                AnswerForm.of(quiz.question(slot.key()).original()));
    }
}
