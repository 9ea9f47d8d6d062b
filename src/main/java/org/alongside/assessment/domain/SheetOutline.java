package org.alongside.assessment.domain;

import java.util.List;
import java.util.Optional;
import org.alongside.assessment.QuizRef;
import org.alongside.catalog.model.Quiz;
import org.alongside.people.PersonId;

/** What never changes on an answer sheet: whose it is, of which quiz, and its questions by position from 1. */
public record SheetOutline(PersonId person, QuizRef quiz, Quiz.Mode mode, List<Slot> slots) {

    public SheetOutline {
        slots = List.copyOf(slots);
    }

    /** A question as asked, without its answer. */
    public record Slot(String key, OptionOrder order) {}

    public Optional<Slot> slot(int position) {
        return position < 1 || position > slots.size() ? Optional.empty() : Optional.of(slots.get(position - 1));
    }
}
