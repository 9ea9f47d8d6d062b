package org.alongside.organisation.ui;

import org.alongside.organisation.MembershipDesk;
import org.alongside.organisation.Role;
import org.alongside.people.CurrentPerson;
import org.alongside.people.ui.AccountMenuEntry;
import org.springframework.stereotype.Component;

/** Leads administrators from their menu to the members. */
@Component
class MembersEntry implements AccountMenuEntry {

    private final MembershipDesk desk;
    private final CurrentPerson me;

    MembersEntry(MembershipDesk desk, CurrentPerson me) {
        this.desk = desk;
        this.me = me;
    }

    @Override
    public String path() {
        return "members";
    }

    @Override
    public String textKey() {
        return "organisation.members.title";
    }

    @Override
    public boolean isForMe() {
        return me.ifSignedIn()
                .map(person -> desk.rolesOf(person).contains(Role.ADMINISTRATOR))
                .orElse(false);
    }
}
