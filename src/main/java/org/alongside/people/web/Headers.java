package org.alongside.people.web;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.CacheControlConfig;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What browsers are told about each page. Nothing comes from elsewhere and no other site may frame the house. Vaadin 25.2
 * starts its pages with inline scripts and evaluates expressions from the server, so its pages allow both
 * (https://vaadin.com/docs/v25/flow/security/advanced-topics/strict-csp); open pages allow neither.
 */
final class Headers {

    private static final String WALLS =
            "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final String OF_THE_HOUSE =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; font-src 'self' data:; media-src 'self'; connect-src 'self'; frame-src 'none'; "
                    + WALLS;

    private static final String OF_OPEN_PAGES = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; " + WALLS;

    private static final String OF_JSON = "default-src 'none'; frame-ancestors 'none'";

    private static final String NO_SENSORS =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=()," + " browsing-topics=()";

    private Headers() {}

    static void ofTheHouse(HeadersConfigurer<HttpSecurity> headers) {
        write(headers, OF_THE_HOUSE);
    }

    /** Files may be kept by the browser: whoever serves them says for how long. */
    static void ofOpenPages(HeadersConfigurer<HttpSecurity> headers) {
        write(headers, OF_OPEN_PAGES);
        headers.cacheControl(CacheControlConfig::disable);
    }

    static void ofAnswersInJson(HeadersConfigurer<HttpSecurity> headers) {
        write(headers, OF_JSON);
    }

    /**
     * Headers are written before the page is made: Vaadin's answers are sent by a forward that ends them unseen.
     *
     * <p>Links in letters carry a secret in their address: it never leaves the house by the referrer.
     */
    private static void write(HeadersConfigurer<HttpSecurity> headers, String contentPolicy) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(sensors -> sensors.policy(NO_SENSORS))
                .withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
                    @Override
                    public <F extends HeaderWriterFilter> F postProcess(F filter) {
                        filter.setShouldWriteHeadersEagerly(true);
                        return filter;
                    }
                });
    }
}
