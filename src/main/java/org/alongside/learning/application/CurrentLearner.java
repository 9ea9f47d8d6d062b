package org.alongside.learning.application;

import org.alongside.organisation.MembershipDesk;
import org.alongside.organisation.Role;
import org.alongside.people.CurrentPerson;
import org.alongside.people.PersonId;
import org.springframework.stereotype.Component;

/** Whose learning it is: always that of the person who is signed in, who must be a member, in whatever role. */
@Component
class CurrentLearner {

    private final CurrentPerson current;
    private final MembershipDesk desk;

    CurrentLearner(CurrentPerson current, MembershipDesk desk) {
        this.current = current;
        this.desk = desk;
    }

    /** @throws org.springframework.security.access.AccessDeniedException where no member is signed in */
    PersonId id() {
        desk.require(Role.values());
        return current.id();
    }

    /** Whether they also write courses, or run the organisation. */
    boolean isTeacher() {
        return desk.rolesOf(current.id()).stream()
                .anyMatch(role -> role == Role.INSTRUCTOR || role == Role.ADMINISTRATOR);
    }
}
