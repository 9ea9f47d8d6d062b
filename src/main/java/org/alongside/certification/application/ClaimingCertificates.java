package org.alongside.certification.application;

import java.util.List;
import org.alongside.catalog.CourseCatalog;
import org.alongside.catalog.model.Course;
import org.alongside.certification.domain.Claim;
import org.alongside.certification.domain.Claims;
import org.alongside.learning.CourseCompleted;
import org.alongside.people.LegalNameGiven;
import org.alongside.shared.OrganisationScope;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes what a completed course earns, in the transaction that completed it, and asks for the certificate to be made. */
@Component
class ClaimingCertificates {

    private static final Limit AT_ONCE = Limit.of(1_000);

    private final Claims claims;
    private final CourseCatalog catalog;
    private final IssuingJob job;

    ClaimingCertificates(Claims claims, CourseCatalog catalog, IssuingJob job) {
        this.claims = claims;
        this.catalog = catalog;
        this.job = job;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(CourseCompleted completed) {
        Course course = catalog.version(completed.version()).course();
        if (course.promise().certified()
                && !claims.existsByEnrolment(completed.enrolment().value())) {
            Claim claim = claims.save(new Claim(
                    completed.enrolment(),
                    completed.person(),
                    course.title(),
                    completed.minutes(),
                    completed.completedAt()));
            job.schedule(completed.organisation(), claim);
        }
    }

    @EventListener
    @Transactional
    void on(LegalNameGiven given) {
        again(claims.findByPersonAndState(given.person().value(), Claim.State.WAITS_FOR_LEGAL_NAME, AT_ONCE));
    }

    /** After a start with another setting: what waited for the public address is tried again. */
    @Transactional
    public void publicAddressMayBeKnownNow() {
        again(claims.findByState(Claim.State.WAITS_FOR_PUBLIC_ADDRESS, AT_ONCE));
    }

    private void again(List<Claim> waiting) {
        waiting.forEach(claim -> {
            claim.waitFor(Claim.State.DUE);
            job.schedule(OrganisationScope.current(), claim);
        });
    }
}
