package org.alongside.shared;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * For which organisation the running code acts. Jobs, listeners and start-up tasks open a scope of their own; a
 * request acts for the organisation of the person who is signed in; without either it is nobody's, and nothing is found.
 *
 * <p>Open the scope outside the transaction: the database session asks for it once, when it begins.
 */
public final class OrganisationScope {

    private static final ScopedValue<OrganisationId> SCOPE = ScopedValue.newInstance();

    private OrganisationScope() {}

    public static OrganisationId current() {
        return SCOPE.isBound() ? SCOPE.get() : ofSignedInPerson();
    }

    public static void run(OrganisationId organisation, Runnable action) {
        ScopedValue.where(SCOPE, organisation).run(action);
    }

    public static <T> T call(OrganisationId organisation, ScopedValue.CallableOp<T, RuntimeException> action) {
        return ScopedValue.where(SCOPE, organisation).call(action);
    }

    private static OrganisationId ofSignedInPerson() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof ActsFor principal
                ? principal.organisation()
                : OrganisationId.NONE;
    }
}
