package org.alongside.catalog.application;

import org.alongside.organisation.MembershipDesk;
import org.alongside.organisation.Role;
import org.alongside.people.CurrentPerson;
import org.springframework.stereotype.Component;

/** Courses are published by those who write them or run the organisation, and by the installation itself at its start. */
@Component
class MayPublish {

    private final CurrentPerson person;
    private final MembershipDesk desk;

    MayPublish(CurrentPerson person, MembershipDesk desk) {
        this.person = person;
        this.desk = desk;
    }

    /**
     * Lets through who may.
     *
     * @throws org.springframework.security.access.AccessDeniedException otherwise
     */
    void require() {
        if (person.ifSignedIn().isPresent()) {
            desk.require(Role.INSTRUCTOR, Role.ADMINISTRATOR);
        }
    }
}
