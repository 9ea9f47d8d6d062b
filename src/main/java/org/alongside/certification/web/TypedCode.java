package org.alongside.certification.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Codes as people type them, and as others try them. What stands behind {@code /verify/} and cannot be a code is read as
 * {@code -}, which is none: so it gets the same answer by the same path as any unknown code, where the firewall or the
 * router would have answered in their own ways.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TypedCode extends OncePerRequestFilter {

    static final String ADDRESS = "/verify/";

    private static final String NONE = "-";
    private static final int LONGEST = 80;
    private static final Pattern PLAIN = Pattern.compile("(?:[A-Za-z0-9-]|%20){1," + LONGEST + "}");

    /** Letters, digits and hyphens of what was typed into the form: safe in an address. */
    static String tidy(String typed) {
        String plain = typed.replaceAll("[^A-Za-z0-9-]", "");
        return plain.isEmpty() ? NONE : plain.substring(0, Math.min(plain.length(), LONGEST));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(isOdd(request) ? new AskingForNone(request) : request, response);
    }

    private static boolean isOdd(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith(ADDRESS)
                && !PLAIN.matcher(path.substring(ADDRESS.length())).matches();
    }

    private static final class AskingForNone extends HttpServletRequestWrapper {

        AskingForNone(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getRequestURI() {
            return getContextPath() + ADDRESS + NONE;
        }

        @Override
        public StringBuffer getRequestURL() {
            return new StringBuffer(getRequestURI());
        }

        @Override
        public String getServletPath() {
            return ADDRESS + NONE;
        }
    }
}
