package org.alongside.learning.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.alongside.assessment.QuizPanels;
import org.alongside.learning.ALearner;
import org.alongside.learning.AfterCompletion;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Stands for what other modules put on the pages: quizzes, and the certificate. */
@TestConfiguration(proxyBeanMethods = false)
class Panels {

    @Bean
    QuizPanels quizPanels(ALearner learner) {
        return (course, quiz, place, onDone) -> new APanel(learner, course, quiz, place, onDone);
    }

    @Bean
    AfterCompletion certificate() {
        return enrolment -> new Paragraph("Certificate for " + enrolment.value());
    }
}
