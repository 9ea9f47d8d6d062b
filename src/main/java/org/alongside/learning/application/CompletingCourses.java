package org.alongside.learning.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.alongside.catalog.model.Course;
import org.alongside.learning.CourseCompleted;
import org.alongside.learning.Earned;
import org.alongside.learning.domain.Enrolment;
import org.alongside.learning.domain.HoursEarned;
import org.alongside.learning.domain.HoursEntries;
import org.alongside.learning.domain.HoursEntry;
import org.alongside.people.People;
import org.alongside.people.PersonId;
import org.alongside.people.Profile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Completes an enrolment: posts its hours and tells everyone, in the transaction of the last step. */
@Component
class CompletingCourses {

    private final HoursEntries ledger;
    private final People people;
    private final ApplicationEventPublisher events;

    CompletingCourses(HoursEntries ledger, People people, ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.people = people;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void complete(Enrolment held, Course course, Instant now) {
        held.complete(now);
        post(held.person(), HoursEarned.by(held.id(), course, today(held.person(), now)));
        events.publishEvent(new CourseCompleted(
                held.organisation(), held.id(), held.person(), held.courseVersion(), course.minutes(), now));
    }

    private void post(PersonId person, List<Earned> hours) {
        for (int position = 0; position < hours.size(); position++) {
            ledger.save(new HoursEntry(person, hours.get(position), position));
        }
    }

    /** The day on the learner's own calendar. */
    private LocalDate today(PersonId person, Instant now) {
        ZoneId zone = people.find(person).map(Profile::zone).orElse(ZoneOffset.UTC);
        return LocalDate.ofInstant(now, zone);
    }
}
