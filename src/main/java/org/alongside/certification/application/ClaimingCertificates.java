package org.alongside.certification.application;

import java.util.List;
import java.util.Set;
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

    private static final Set<Claim.State> UNDECIDED =
            Set.of(Claim.State.DUE, Claim.State.WAITS_FOR_LEGAL_NAME, Claim.State.WAITS_FOR_LETTERS);

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

    /** A claim that is being worked on is asked for as well: it may be about to wait for the name that is given here. */
    @EventListener
    @Transactional
    void on(LegalNameGiven given) {
        claims.findByPersonAndStateIn(given.person().value(), UNDECIDED, AT_ONCE).stream()
                .filter(claim -> !claim.waitsFor(Claim.State.DUE))
                .forEach(this::again);
    }

    /**
     * After a start with another setting: some of what waited for the public address is tried again.
     *
     * @return whether there was anything; then ask again, because there may be more
     */
    @Transactional
    public boolean publicAddressMayBeKnownNow() {
        List<Claim> waiting = claims.findByState(Claim.State.WAITS_FOR_PUBLIC_ADDRESS, AT_ONCE);
        waiting.forEach(this::again);
        return !waiting.isEmpty();
    }

    /** After a start with other fonts: what waited for letters is tried again, a thousand at most. */
    @Transactional
    public void lettersMayBeKnownNow() {
        claims.findByState(Claim.State.WAITS_FOR_LETTERS, AT_ONCE).forEach(this::again);
    }

    private void again(Claim claim) {
        claim.waitFor(Claim.State.DUE);
        job.scheduleAgain(OrganisationScope.current(), claim);
    }
}
