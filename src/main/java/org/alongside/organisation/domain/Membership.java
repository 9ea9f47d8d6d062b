package org.alongside.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.alongside.organisation.Role;
import org.alongside.people.PersonId;
import org.alongside.shared.OrganisationOwned;
import org.alongside.shared.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** One role that one person holds in an organisation. Given or taken away, never changed. */
@Entity
@Table(name = "membership")
public class Membership extends OrganisationOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "member_role", nullable = false, updatable = false)
    private Role role;

    @Column(nullable = false, updatable = false)
    private Instant since;

    /** For the persistence layer alone. */
    protected Membership() {}

    public Membership(PersonId person, Role role, Instant since) {
        this.id = TimeOrderedId.next();
        this.personId = person.value();
        this.role = role;
        this.since = since;
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public Role role() {
        return role;
    }
}
