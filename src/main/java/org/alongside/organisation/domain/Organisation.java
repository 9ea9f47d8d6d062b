package org.alongside.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.alongside.organisation.OrganisationProfile;
import org.alongside.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** A tenant of the house. It is what everything else belongs to, and belongs to nobody itself. */
@Entity
@Table(name = "organisation")
public class Organisation {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(nullable = false)
    private String name;

    @Column(name = "serial_prefix", nullable = false)
    private String serialPrefix;

    @Column(name = "signatory_name", nullable = false)
    private String signatoryName;

    @Column(name = "signatory_title", nullable = false)
    private String signatoryTitle;

    /** For the persistence layer alone. */
    protected Organisation() {}

    public Organisation(String name, String serialPrefix, String signatoryName, String signatoryTitle) {
        this.id = OrganisationId.next().value();
        this.name = name;
        this.serialPrefix = serialPrefix;
        this.signatoryName = signatoryName;
        this.signatoryTitle = signatoryTitle;
    }

    public OrganisationId id() {
        return new OrganisationId(id);
    }

    public OrganisationProfile profile() {
        return new OrganisationProfile(id(), name, serialPrefix, signatoryName, signatoryTitle);
    }
}
