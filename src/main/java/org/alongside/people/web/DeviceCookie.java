package org.alongside.people.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.alongside.people.application.KnownDevices;
import org.alongside.people.application.NewDevice;
import org.alongside.people.application.PersonAuthentication;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.AuthenticationDetailsSource;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The cookie by which a browser is known again. Each sign-in hands one out; on a shared computer it goes when the browser
 * closes. When a session is lost, or the server was restarted, it signs the person in without a word.
 */
@Component
class DeviceCookie
        implements RememberMeServices, LogoutHandler, AuthenticationDetailsSource<HttpServletRequest, NewDevice> {

    static final String NAME = "alongside-device";

    private static final String SHARED_COMPUTER = "shared-computer";
    private static final String HANDED_OUT = DeviceCookie.class.getName();

    private final KnownDevices devices;

    DeviceCookie(KnownDevices devices) {
        this.devices = devices;
    }

    /** Describes the browser that somebody tries to sign in from, with the secret it will get if they do. */
    @Override
    public NewDevice buildDetails(HttpServletRequest request) {
        NewDevice device = NewDevice.at(
                request.getRemoteAddr(),
                DeviceName.of(request.getHeader(HttpHeaders.USER_AGENT)),
                request.getParameter(SHARED_COMPUTER) == null);
        request.setAttribute(HANDED_OUT, device);
        return device;
    }

    @Override
    public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication session) {
        if (request.getAttribute(HANDED_OUT) instanceof NewDevice device) {
            Duration kept = device.stays() ? device.lasting() : Duration.ofSeconds(-1);
            send(cookie(device.secret(), kept, request), response);
        }
    }

    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {
        // A wrong password says nothing about the browser that was known before.
    }

    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> secret = secret(request);
        Optional<PersonAuthentication> session = secret.flatMap(devices::recognise);
        if (secret.isPresent() && session.isEmpty()) {
            send(cookie("", Duration.ZERO, request), response);
        }
        return session.orElse(null);
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication session) {
        secret(request).ifPresent(devices::forget);
        send(cookie("", Duration.ZERO, request), response);
    }

    private static Optional<String> secret(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(Cookie::getValue)
                .filter(secret -> !secret.isEmpty());
    }

    private static ResponseCookie cookie(String secret, Duration kept, HttpServletRequest request) {
        return ResponseCookie.from(NAME, secret)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(kept)
                .build();
    }

    private static void send(ResponseCookie cookie, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
