package org.alongside.learning.application;

import org.alongside.catalog.StepAddress;

/** What comes of opening a step. */
public sealed interface Opening {

    /** Here it is. */
    record Opened(StepPage page) implements Opening {}

    /** It has another name by now. */
    record Renamed(StepAddress today) implements Opening {}

    /** The learner is not on this course, or has left it. */
    record NotTaken() implements Opening {}

    /** The learner is on this course, but their version of it has no such step. */
    record NoSuchStep(String courseTitle) implements Opening {}
}
