package org.alongside.catalog;

import org.alongside.catalog.model.CourseSlug;
import org.alongside.catalog.model.StepPath;

/** Where a step of a course is found in the browser: one address per step, so back, reload and another device work. */
public record StepAddress(CourseSlug course, StepPath step) {

    /** The route below which all steps live. */
    public static final String ROUTE = "learn";

    /** Relative to the application's root, such as {@code learn/heart-of-peer-support/welcome/check}. */
    public String path() {
        return ROUTE + "/" + course.value() + "/" + step.value();
    }
}
