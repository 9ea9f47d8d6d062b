package org.alongside.catalog.adapter;

import java.util.List;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.SafeHtml;

/**
 * The questions of one quiz file, whoever asks them.
 *
 * @param introduction shown before the first question; may be empty
 * @param questions those that were understood
 * @param whole whether all were
 */
record Bank(SafeHtml introduction, List<Question> questions, boolean whole) {

    Bank {
        questions = List.copyOf(questions);
    }

    List<String> keys() {
        return questions.stream().map(question -> question.source().key()).toList();
    }
}
