package org.alongside.assessment.application;

import java.util.List;
import org.alongside.assessment.domain.Marking;
import org.alongside.assessment.domain.Response;
import org.alongside.assessment.domain.Share;
import org.alongside.catalog.model.Question;

/**
 * A question in every language of its course. Places are those of the original; words are those of the reader.
 *
 * @param shown in the reader's language, or the nearest there is
 * @param all the original first
 */
record QuestionEditions(Question shown, List<Question> all) {

    QuestionEditions {
        all = List.copyOf(all);
    }

    Question original() {
        return all.getFirst();
    }

    String key() {
        return original().source().key();
    }

    boolean isMarked() {
        return Marking.isMarked(original());
    }

    Share share(Response response) {
        return Marking.share(all, response);
    }
}
