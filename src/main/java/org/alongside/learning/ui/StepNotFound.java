package org.alongside.learning.ui;

import com.vaadin.flow.router.NotFoundException;
import org.alongside.catalog.model.CourseSlug;

/** A course that the learner is on has no step at this address. */
class StepNotFound extends NotFoundException {

    private final String course;
    private final String courseTitle;

    StepNotFound(CourseSlug course, String courseTitle) {
        this.course = course.value();
        this.courseTitle = courseTitle;
    }

    CourseSlug course() {
        return new CourseSlug(course);
    }

    String courseTitle() {
        return courseTitle;
    }
}
