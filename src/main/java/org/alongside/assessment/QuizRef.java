package org.alongside.assessment;

import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.model.StepPath;

/** One quiz of one course version. */
public record QuizRef(CourseVersionId version, StepPath quiz) {}
