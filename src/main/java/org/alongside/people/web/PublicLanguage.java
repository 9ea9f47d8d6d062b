package org.alongside.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/**
 * The language of pages that need no account: what was chosen in this browser before, else what it asks for. Such a page
 * changes it with {@code ?language=es}.
 */
@Configuration(proxyBeanMethods = false)
class PublicLanguage implements WebMvcConfigurer {

    /** The same cookie that the views write. */
    private static final String NAME = "language";

    private static final Duration KEPT = Duration.ofDays(365);

    @Bean
    LocaleResolver localeResolver() {
        return new ByCookie(cookie(false), cookie(true));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor change = new LocaleChangeInterceptor();
        change.setParamName(NAME);
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change).addPathPatterns("/support", "/verify", "/verify/**");
    }

    private static CookieLocaleResolver cookie(boolean https) {
        CookieLocaleResolver cookie = new CookieLocaleResolver(NAME);
        cookie.setCookieMaxAge(KEPT);
        cookie.setCookieSameSite("Lax");
        cookie.setCookieHttpOnly(true);
        cookie.setCookieSecure(https);
        cookie.setRejectInvalidCookies(false);
        return cookie;
    }

    /** Spring's resolver writes cookies that are always secure, or never; here, it depends on how the request came. */
    private record ByCookie(LocaleResolver plain, LocaleResolver secure) implements LocaleResolver {

        @Override
        public Locale resolveLocale(HttpServletRequest request) {
            return plain.resolveLocale(request);
        }

        @Override
        public void setLocale(
                HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
            (request.isSecure() ? secure : plain).setLocale(request, response, locale);
        }
    }
}
