package org.alongside.learning.domain;

import org.alongside.catalog.model.CourseSlug;
import org.alongside.catalog.model.StepPath;
import org.alongside.people.PersonId;

/** Whose reflection it is, and where it stands. There is no naming one without its writer. */
public record ReflectionPlace(PersonId writer, CourseSlug course, StepPath step, String name) {}
