package org.alongside.people.domain;

import java.util.Locale;
import org.alongside.people.EmailAddress;
import org.alongside.people.PasswordVerdict;
import org.springframework.stereotype.Component;

/**
 * Which new passwords are accepted: 8 to 128 characters that are not among those tried first. There are no rules of
 * composition, as NIST SP 800-63B asks (https://pages.nist.gov/800-63-4/sp800-63b.html, section on passwords).
 */
@Component
public class PasswordRules {

    public static final int MIN_LENGTH = 8;
    public static final int MAX_LENGTH = 128;

    private static final String PRODUCT = "alongside";

    private final CommonPasswords common;

    PasswordRules(CommonPasswords common) {
        this.common = common;
    }

    public PasswordVerdict judge(String password, EmailAddress email) {
        int length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH) {
            return PasswordVerdict.TOO_SHORT;
        }
        if (length > MAX_LENGTH) {
            return PasswordVerdict.TOO_LONG;
        }
        return isGuessable(password, email) ? PasswordVerdict.TOO_COMMON : PasswordVerdict.ACCEPTABLE;
    }

    private boolean isGuessable(String password, EmailAddress email) {
        String folded = password.toLowerCase(Locale.ROOT);
        return common.contains(password)
                || folded.equals(email.value())
                || CommonPasswords.core(folded).equals(mailbox(email))
                || CommonPasswords.core(folded).equals(PRODUCT);
    }

    private static String mailbox(EmailAddress email) {
        return email.value().substring(0, email.value().indexOf('@'));
    }
}
