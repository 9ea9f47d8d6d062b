package org.alongside.learning.application;

import java.util.List;
import java.util.Optional;
import org.alongside.learning.Earned;
import org.alongside.learning.EnrolmentId;
import org.alongside.learning.HoursLedger;
import org.alongside.learning.domain.Enrolments;
import org.alongside.learning.domain.HoursEntries;
import org.alongside.learning.domain.HoursEntry;
import org.alongside.organisation.MembershipDesk;
import org.alongside.organisation.Role;
import org.alongside.people.CurrentPerson;
import org.alongside.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading the hours ledger, by those who may. */
@Service
class ReadingTheLedger implements HoursLedger {

    private static final int MOST = 1_000;

    private final CurrentPerson current;
    private final MembershipDesk desk;
    private final Enrolments enrolments;
    private final HoursEntries entries;

    ReadingTheLedger(CurrentPerson current, MembershipDesk desk, Enrolments enrolments, HoursEntries entries) {
        this.current = current;
        this.desk = desk;
        this.enrolments = enrolments;
        this.entries = entries;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Earned> of(PersonId person) {
        requireAccessTo(person);
        return entries.of(person.value(), Limit.of(MOST)).stream()
                .map(HoursEntry::earned)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Earned> on(EnrolmentId enrolment) {
        return enrolments
                .learner(enrolment.value())
                .map(PersonId::new)
                .map(learner -> on(enrolment, learner))
                .orElseGet(List::of);
    }

    private List<Earned> on(EnrolmentId enrolment, PersonId learner) {
        requireAccessTo(learner);
        return entries.on(enrolment.value()).stream().map(HoursEntry::earned).toList();
    }

    /** A job has nobody signed in; the organisation it acts for limits what it finds. */
    private void requireAccessTo(PersonId learner) {
        Optional<PersonId> asking = current.ifSignedIn();
        if (asking.isPresent() && !asking.get().equals(learner)) {
            desk.require(Role.INSTRUCTOR, Role.SUPERVISOR, Role.ADMINISTRATOR);
        }
    }
}
