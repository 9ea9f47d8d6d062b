package org.alongside.people.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.alongside.people.application.TooManyTries;
import org.alongside.people.application.TypedEmail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Back to the sign-in page, with a reason that tells nothing about which part was wrong, and with the address as it was
 * typed. A form that was open until its token was out of date is shown once more instead of being refused.
 */
final class SignInRefusals implements AuthenticationFailureHandler, AccessDeniedHandler {

    private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        back(request, response, cause instanceof TooManyTries ? "wait" : "again");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException, ServletException {
        if (cause instanceof CsrfException) {
            back(request, response, "expired");
        } else {
            refusal.handle(request, response, cause);
        }
    }

    private static void back(HttpServletRequest request, HttpServletResponse response, String reason)
            throws IOException {
        TypedEmail.of(request.getParameter("email"))
                .ifPresent(typed ->
                        session(request).ifPresent(session -> session.setAttribute(TypedEmail.KEPT_AS, typed)));
        response.sendRedirect(request.getContextPath() + DoorConfiguration.SIGN_IN + "?" + reason);
    }

    /**
     * A new session only in place of one that is gone. What another site makes a browser send comes without cookies; a new
     * session would end the one that the person has.
     */
    private static Optional<HttpSession> session(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(request.getRequestedSessionId() != null));
    }
}
