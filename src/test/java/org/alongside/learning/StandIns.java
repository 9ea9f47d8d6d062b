package org.alongside.learning;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.alongside.learning.application.JoiningCourses;
import org.alongside.learning.application.ReadingLessons;
import org.alongside.testing.CountedStatements;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What learning needs of the modules around it, in a form that a test sets up in a line. */
@TestConfiguration(proxyBeanMethods = false)
public class StandIns {

    @Bean
    static CountedStatements countedStatements() {
        return new CountedStatements();
    }

    @Bean
    House house(JdbcClient jdbc) {
        return new House(jdbc);
    }

    @Bean
    Shelf shelf(JdbcClient jdbc) {
        return new Shelf(jdbc);
    }

    @Bean
    Completions completions() {
        return new Completions();
    }

    @Bean
    ALearner aLearner(
            House house,
            JoiningCourses joining,
            ReadingLessons reading,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            ProgressBook progress) {
        return new ALearner(house, joining, reading, events, transaction, progress);
    }

    /** Hears of completed courses, inside the transaction as other modules do; and can fail, as they can. */
    public static class Completions {

        private final List<CourseCompleted> heard = new CopyOnWriteArrayList<>();
        private volatile boolean failing;

        @EventListener
        void completed(CourseCompleted event) {
            if (failing) {
                throw new IllegalStateException("The listener fails");
            }
            heard.add(event);
        }

        public List<CourseCompleted> of(EnrolmentId enrolment) {
            return heard.stream()
                    .filter(event -> event.enrolment().equals(enrolment))
                    .toList();
        }

        public void failWhile(Runnable action) {
            failing = true;
            try {
                action.run();
            } finally {
                failing = false;
            }
        }
    }
}
