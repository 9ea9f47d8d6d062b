package org.alongside.people.application;

import java.util.UUID;
import org.alongside.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/**
 * A person at one of their devices. It carries no roles, because those are asked of the database each time; but what is
 * needed to see whether the session was ended elsewhere.
 */
public final class PersonAuthentication extends AbstractAuthenticationToken {

    private static final String SIGNED_IN = "ROLE_PERSON";

    private final SignedIn principal;
    private final int generation;
    private final UUID device;

    PersonAuthentication(SignedIn principal, int generation, UUID device) {
        super(AuthorityUtils.createAuthorityList(SIGNED_IN));
        this.principal = principal;
        this.generation = generation;
        this.device = device;
        super.setAuthenticated(true);
    }

    @Override
    public SignedIn getPrincipal() {
        return principal;
    }

    /** Nothing: the password was checked and forgotten. */
    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonAuthentication that
                && principal.equals(that.principal)
                && generation == that.generation
                && device.equals(that.device);
    }

    @Override
    public int hashCode() {
        return device.hashCode();
    }

    int generation() {
        return generation;
    }

    UUID device() {
        return device;
    }
}
