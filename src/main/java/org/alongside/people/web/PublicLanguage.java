package org.alongside.people.web;

import java.time.Duration;
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
        CookieLocaleResolver cookie = new CookieLocaleResolver(NAME);
        cookie.setCookieMaxAge(KEPT);
        cookie.setCookieSameSite("Lax");
        cookie.setCookieHttpOnly(true);
        cookie.setRejectInvalidCookies(false);
        return cookie;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor change = new LocaleChangeInterceptor();
        change.setParamName(NAME);
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change).addPathPatterns("/support", "/verify", "/verify/**");
    }
}
