package org.alongside.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** For a step that is not there, or no longer: the way back to the course. */
@PermitAll
class StepNotFoundView extends Composite<Div> implements HasErrorParameter<StepNotFound>, HasDynamicTitle {

    @Override
    public String getPageTitle() {
        return getTranslation("learning.no-step.title");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<StepNotFound> parameter) {
        StepNotFound missing = parameter.getException();
        Anchor course = new Anchor(
                LearningNavigation.course(missing.course()),
                getTranslation("learning.no-step.to-course", missing.courseTitle()));
        course.addClassName("button");
        Div actions = new Div(course);
        actions.addClassName("actions");
        getContent().addClassNames("page", "narrow");
        getContent().add(new H1(getPageTitle()), new Paragraph(getTranslation("learning.no-step.text")), actions);
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
