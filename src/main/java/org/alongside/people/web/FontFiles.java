package org.alongside.people.web;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Fonts never change under their name, so browsers keep them for a year and text does not wait for them again. */
@Configuration(proxyBeanMethods = false)
class FontFiles implements WebMvcConfigurer {

    private static final Duration ONE_YEAR = Duration.ofDays(365);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        files.addResourceHandler("/fonts/**")
                .addResourceLocations("classpath:/META-INF/resources/fonts/")
                .setCacheControl(CacheControl.maxAge(ONE_YEAR).cachePublic().immutable());
    }
}
