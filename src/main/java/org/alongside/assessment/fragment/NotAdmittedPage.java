package org.alongside.assessment.fragment;

import org.alongside.shared.Markup;

/** For somebody who has not joined the course. */
public final class NotAdmittedPage {

    private final Scene scene;

    public NotAdmittedPage(Scene scene) {
        this.scene = scene;
    }

    public Markup page() {
        return Markup.of(
                "<div class=\"quiz\">{}<p>{}</p></div>",
                scene.title(scene.inCourseLanguage(scene.quiz().title())),
                scene.say("assessment.not-admitted"));
    }
}
