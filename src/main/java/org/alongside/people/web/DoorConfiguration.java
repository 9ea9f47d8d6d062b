package org.alongside.people.web;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategyConfiguration;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import jakarta.servlet.DispatcherType;
import org.alongside.people.application.SigningIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * Who may open which address. Three chains, the first that fits decides:
 *
 * <ol>
 *   <li>Open pages and files: for everybody, without a session, and {@code GET} alone.
 *   <li>{@code /api/**}: where elements in a page save. Signed in, with the token against forged requests; a refusal is
 *       JSON with status 401 or 403, never a redirect.
 *   <li>Everything else: signed in, except for views that say otherwise. An address where nobody lives is left to Vaadin,
 *       which says so kindly.
 * </ol>
 *
 * <p>The token against forged requests stands in the cookie {@code XSRF-TOKEN}, which scripts of the house read and send
 * back in the header {@code X-XSRF-TOKEN}. The cookie outlives a restart, so that a page left open can go on saving; read
 * it anew for each request, because signing in changes it. Vaadin's own requests carry Vaadin's own token instead; left to
 * itself, Vaadin would also let the sign-in form pass without one, so that another site could sign somebody in as
 * somebody else.
 */
@Configuration(proxyBeanMethods = false)
@Import(VaadinAwareSecurityContextHolderStrategyConfiguration.class)
class DoorConfiguration {

    static final String SIGN_IN = "/sign-in";

    private static final String[] OPEN = {
        "/verify/**", "/support/**", "/.well-known/**", "/actuator/health/**", "/robots.txt", "/favicon*", "/icon*",
        "/icons/**", "/styles/**", "/fonts/**", "/images/**", "/elements/**", "/aura/**", "/VAADIN/build/**",
        "/VAADIN/static/**"
    };

    @Bean
    @Order(1)
    SecurityFilterChain openPages(HttpSecurity http) throws Exception {
        return http.securityMatcher(OPEN)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(Headers::ofOpenPages)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain saving(HttpSecurity http, DeviceCookie devices, EndedSessions ended) throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .csrf(csrf -> csrf.spa().csrfTokenRepository(tokens()))
                .rememberMe(remember -> remember.rememberMeServices(devices))
                .authenticationProvider(new KnownDeviceProvider())
                .addFilterBefore(ended, LogoutFilter.class)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(new JsonRefusals()).accessDeniedHandler(new JsonRefusals()))
                .headers(Headers::ofAnswersInJson)
                .build();
    }

    /** It has providers of its own, and none behind them: a wrong password is to be compared, and counted, once. */
    @Bean
    @Order(3)
    SecurityFilterChain house(
            HttpSecurity http,
            SigningIn signingIn,
            DeviceCookie devices,
            EndedSessions ended,
            VaadinDefaultRequestCache pages,
            RequestUtil vaadin,
            AddressesNobodyKnows unknown)
            throws Exception {
        pages.setDelegateRequestCache(wayBack());
        SignInRefusals refusals = new SignInRefusals();
        return http.authorizeHttpRequests(requests ->
                        requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll())
                .with(
                        vaadin(),
                        house -> house.loginView(SIGN_IN, SIGN_IN + "?signed-out")
                                .enableCsrfConfiguration(false)
                                .anyRequest(others -> others.access(unknown)))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens())
                        .csrfTokenRequestHandler(new TokenInForms())
                        .ignoringRequestMatchers(vaadin::isFrameworkInternalRequest))
                .formLogin(form -> form.usernameParameter("email")
                        .passwordParameter("password")
                        .authenticationDetailsSource(devices)
                        .failureHandler(refusals))
                .exceptionHandling(handling -> handling.accessDeniedHandler(refusals))
                .authenticationManager(new ProviderManager(signingIn, new KnownDeviceProvider()))
                .rememberMe(remember -> remember.rememberMeServices(devices))
                .addFilterBefore(ended, LogoutFilter.class)
                .headers(Headers::ofTheHouse)
                .build();
    }

    /**
     * Where somebody was going before they signed in: kept by the browser, so that strangers cost no session. Only the
     * path in it counts, so that nobody is led to another site.
     */
    private static CookieRequestCache wayBack() {
        CookieRequestCache cache = new CookieRequestCache();
        cache.setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
        return cache;
    }

    private static CookieCsrfTokenRepository tokens() {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }
}
