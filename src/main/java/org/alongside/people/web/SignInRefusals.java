package org.alongside.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.people.application.TooManyTries;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the sign-in page, with a reason that tells nothing about which part was wrong. */
final class SignInRefusals implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        String reason = cause instanceof TooManyTries ? "?wait" : "?again";
        response.sendRedirect(request.getContextPath() + DoorConfiguration.SIGN_IN + reason);
    }
}
