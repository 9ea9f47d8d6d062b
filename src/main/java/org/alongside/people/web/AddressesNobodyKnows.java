package org.alongside.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Decides on addresses that no view answers to. Where a controller lives, one has to be signed in. Where nobody lives, all
 * are let through to the page that says so; a refusal would tell strangers which addresses exist.
 */
@Component
class AddressesNobodyKnows implements AuthorizationManager<RequestAuthorizationContext> {

    private final AuthorizationManager<RequestAuthorizationContext> signedIn =
            AuthenticatedAuthorizationManager.authenticated();
    private final ObjectProvider<RequestMappingInfoHandlerMapping> controllers;

    AddressesNobodyKnows(ObjectProvider<RequestMappingInfoHandlerMapping> controllers) {
        this.controllers = controllers;
    }

    @Override
    public @Nullable AuthorizationResult authorize(
            Supplier<? extends Authentication> person, RequestAuthorizationContext context) {
        return controllers.stream().anyMatch(mapping -> answers(mapping, context.getRequest()))
                ? signedIn.authorize(person, context)
                : new AuthorizationDecision(true);
    }

    /** A controller that answers to the address, but not in this way, lives there all the same. */
    private static boolean answers(RequestMappingInfoHandlerMapping mapping, HttpServletRequest request) {
        try {
            ServletRequestPathUtils.parseAndCache(request);
            return mapping.getHandler(request) != null;
        } catch (Exception e) {
            return true;
        }
    }
}
