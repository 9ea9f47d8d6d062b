package org.alongside.catalog.application;

import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.TwoHouses.Houses;
import org.alongside.catalog.domain.CourseFiles;
import org.alongside.shared.OrganisationId;

/** Publishes courses for tests that begin where there is one. */
public class APublishedCourse {

    private final PublishingCourses publishing;

    APublishedCourse(PublishingCourses publishing) {
        this.publishing = publishing;
    }

    /** The version that was published for this organisation. */
    public CourseVersionId in(OrganisationId organisation, CourseFiles files) {
        return switch (Houses.inside(organisation, () -> publishing.publish(files))) {
            case Publication.Published published -> published.version();
            case Publication.Unchanged unchanged -> unchanged.version();
            case Publication.Refused refused -> throw new AssertionError(refused.problems());
        };
    }
}
