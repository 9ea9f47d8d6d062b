package org.alongside.people.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.alongside.people.application.OpenSessions;
import org.alongside.people.application.PersonAuthentication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Closes a session that was ended elsewhere, before its next request does anything. */
@Component
class EndedSessions extends OncePerRequestFilter {

    private final OpenSessions open;

    EndedSessions(OpenSessions open) {
        this.open = open;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication session
                && !open.include(session)) {
            close(request);
        }
        chain.doFilter(request, response);
    }

    private static void close(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    /** Runs inside the chains above, not a second time around them. */
    @Bean
    static FilterRegistrationBean<EndedSessions> notOnItsOwn(EndedSessions filter) {
        FilterRegistrationBean<EndedSessions> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
