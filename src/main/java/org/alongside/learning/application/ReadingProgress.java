package org.alongside.learning.application;

import java.util.List;
import java.util.Locale;
import org.alongside.learning.Progress;
import org.alongside.learning.ProgressBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading one's own progress book. */
@Service
class ReadingProgress implements ProgressBook {

    private static final int MOST = 100;

    private final CurrentLearner learner;
    private final Standings standings;

    ReadingProgress(CurrentLearner learner, Standings standings) {
        this.learner = learner;
        this.standings = standings;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Progress> mine(Locale language) {
        return standings.current(learner.id(), MOST).stream()
                .flatMap(standing -> standing.progress(language).stream())
                .toList();
    }
}
