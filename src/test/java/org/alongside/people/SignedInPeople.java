package org.alongside.people;

import java.util.List;
import org.alongside.shared.OrganisationId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Lets a test act as a person: {@link #as} for services and browserless views, {@link #by} for requests. Call {@link
 * #nobody} after each test. Opening a transaction afterwards acts for the same organisation.
 */
public final class SignedInPeople {

    private SignedInPeople() {}

    /** From here on, on this thread, this person acts for this organisation. */
    public static void as(PersonId person, OrganisationId organisation) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(person, organisation));
        TestSecurityContextHolder.setContext(context);
    }

    /** From here on nobody is signed in. */
    public static void nobody() {
        TestSecurityContextHolder.clearContext();
    }

    /** A request made by this person: {@code mvc.perform(get("/").with(SignedInPeople.by(person, organisation)))}. */
    public static RequestPostProcessor by(PersonId person, OrganisationId organisation) {
        return SecurityMockMvcRequestPostProcessors.authentication(authentication(person, organisation));
    }

    public static Authentication authentication(PersonId person, OrganisationId organisation) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(person, organisation),
                null,
                List.copyOf(AuthorityUtils.createAuthorityList("ROLE_PERSON")));
    }
}
