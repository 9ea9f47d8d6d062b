package org.alongside.learning;

import com.vaadin.flow.component.Component;

/**
 * Something to show a learner on a course they have completed. Declared here, filled by the modules above, such as the
 * certificate.
 */
public interface AfterCompletion {

    Component shownFor(EnrolmentId enrolment);
}
