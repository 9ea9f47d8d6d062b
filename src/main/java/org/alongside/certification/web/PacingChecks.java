package org.alongside.certification.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.alongside.shared.Buckets;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Sixty checks a minute from one network address are enough for an office with a pile of certificates. Whoever asks
 * faster is told so before the register is.
 */
@Configuration(proxyBeanMethods = false)
class PacingChecks implements WebMvcConfigurer, HandlerInterceptor {

    private static final Buckets.Pace SIXTY_A_MINUTE = new Buckets.Pace(60, Duration.ofSeconds(1));

    private final Buckets buckets;

    PacingChecks(Clock clock) {
        this.buckets = new Buckets(clock);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/verify", "/verify/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String network = Buckets.network(request.getRemoteAddr());
        if (!buckets.of(network, SIXTY_A_MINUTE).tryConsume(1)) {
            response.setHeader("Retry-After", "1");
            throw new TooManyChecks();
        }
        return true;
    }
}
