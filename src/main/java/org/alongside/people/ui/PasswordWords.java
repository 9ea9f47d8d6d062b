package org.alongside.people.ui;

import com.vaadin.flow.component.Component;
import org.alongside.people.PasswordVerdict;

/** Says why a new password is not taken, and what would be a better one. */
final class PasswordWords {

    private PasswordWords() {}

    static String about(PasswordVerdict verdict, Component speaker) {
        return speaker.getTranslation(
                switch (verdict) {
                    case TOO_SHORT -> "people.password.too-short";
                    case TOO_LONG -> "people.password.too-long";
                    case TOO_COMMON -> "people.password.too-common";
                    case ACCEPTABLE -> throw new IllegalArgumentException("Nothing is wrong with it");
                });
    }
}
