package org.alongside.catalog;

import org.alongside.catalog.model.CourseSlug;
import org.alongside.shared.OrganisationId;

/** A new version of a course can be learned from now on. */
public record CoursePublished(OrganisationId organisation, CourseSlug course, CourseVersionId version) {}
