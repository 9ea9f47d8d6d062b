package org.alongside.people.application;

import java.time.ZoneId;
import java.util.Locale;
import org.alongside.people.CurrentPerson;
import org.alongside.people.DisplayName;
import org.alongside.people.LegalName;
import org.alongside.people.LegalNameGiven;
import org.alongside.people.Profile;
import org.alongside.people.ReadingSettings;
import org.alongside.people.domain.Person;
import org.alongside.people.domain.Persons;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in person says about themselves. */
@Component
@Transactional
public class MyAccount {

    private final CurrentPerson me;
    private final Persons persons;
    private final ApplicationEventPublisher events;

    MyAccount(CurrentPerson me, Persons persons, ApplicationEventPublisher events) {
        this.me = me;
        this.persons = persons;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Profile profile() {
        return person().profile();
    }

    @Transactional(readOnly = true)
    public boolean isAddressConfirmed() {
        return person().holdsItsAddress();
    }

    @Transactional(readOnly = true)
    public ReadingSettings reading() {
        return person().reading();
    }

    public void callMe(DisplayName name) {
        person().callThem(name);
    }

    public void certifyMeAs(LegalName name) {
        Person person = person();
        person.certifyAs(name);
        events.publishEvent(new LegalNameGiven(person.id()));
    }

    public void speak(Locale language) {
        person().speak(language);
    }

    public void liveIn(ZoneId zone) {
        person().liveIn(zone);
    }

    public void read(ReadingSettings settings) {
        person().read(settings);
    }

    private Person person() {
        return persons.findById(me.id().value()).orElseThrow();
    }
}
