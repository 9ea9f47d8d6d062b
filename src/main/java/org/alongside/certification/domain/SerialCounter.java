package org.alongside.certification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.alongside.shared.OrganisationOwned;
import org.alongside.shared.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * Counts the certificates that an organisation issued in a year. The number is taken in the transaction that issues, so
 * the serials have no gaps: what is rolled back gives its number back.
 */
@Entity
@Table(name = "serial_counter")
public class SerialCounter extends OrganisationOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "serial_year", nullable = false, updatable = false)
    private int year;

    @Column(name = "last_number", nullable = false)
    private int last;

    @SuppressWarnings("NullAway") // the persistence layer fills the fields
    protected SerialCounter() {}

    public SerialCounter(int year) {
        this.id = TimeOrderedId.next();
        this.year = year;
    }

    /** The next serial, such as {@code CG-2026-000123}. */
    public String next(String prefix) {
        last++;
        return "%s-%d-%06d".formatted(prefix, year, last);
    }
}
