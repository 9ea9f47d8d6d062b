package org.alongside.organisation;

import org.alongside.shared.OrganisationId;

/**
 * What an organisation shows of itself.
 *
 * @param serialPrefix begins the serial of its certificates, such as {@code CG}
 * @param signatoryName who signs its certificates
 * @param signatoryTitle their title or credentials, as printed below the name
 */
public record OrganisationProfile(
        OrganisationId id, String name, String serialPrefix, String signatoryName, String signatoryTitle) {}
