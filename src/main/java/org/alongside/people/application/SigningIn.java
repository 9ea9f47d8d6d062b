package org.alongside.people.application;

import org.alongside.people.EmailAddress;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets in whoever knows the password of an account. */
@Component
public class SigningIn implements AuthenticationProvider {

    private final Throttle throttle;
    private final MatchingPasswords matching;
    private final KnownDevices devices;

    SigningIn(Throttle throttle, MatchingPasswords matching, KnownDevices devices) {
        this.throttle = throttle;
        this.matching = matching;
        this.devices = devices;
    }

    @Override
    @Transactional
    public Authentication authenticate(Authentication tried) {
        if (!(tried.getDetails() instanceof NewDevice device) || !EmailAddress.isValid(tried.getName())) {
            throw new BadCredentialsException("No such account and password");
        }
        return signIn(new EmailAddress(tried.getName()), String.valueOf(tried.getCredentials()), device);
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private PersonAuthentication signIn(EmailAddress email, String password, NewDevice device) {
        if (!throttle.allowsTry(email, device.address())) {
            throw new TooManyTries();
        }
        PersonAuthentication session = matching.find(email, password)
                .map(person -> devices.admit(person, device))
                .orElseThrow(() -> new BadCredentialsException("No such account and password"));
        throttle.forgive(email, device.address());
        return session;
    }
}
