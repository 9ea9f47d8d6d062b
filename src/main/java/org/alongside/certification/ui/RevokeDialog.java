package org.alongside.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Function;
import org.alongside.certification.application.IssuedCertificate;
import org.alongside.certification.application.Revocation;

/** Asks for the reason before a certificate is revoked, and says that this is for good. */
class RevokeDialog extends Dialog {

    private static final int LONGEST_REASON = 500;

    private final TextArea reason = new TextArea(getTranslation("certification.register.reason"));
    private final transient Function<String, Revocation> revoke;

    /** @param revoke does it with the reason given */
    RevokeDialog(IssuedCertificate certificate, Function<String, Revocation> revoke) {
        this.revoke = revoke;
        reason.setMaxLength(LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setErrorMessage(getTranslation("certification.register.reason-needed"));
        reason.setWidthFull();
        setHeaderTitle(getTranslation("certification.register.revoke-title", certificate.serial()));
        add(new Paragraph(getTranslation("certification.register.revoke-text", certificate.legalName())), reason);
        Button confirm = new Button(getTranslation("certification.register.revoke"), _ -> confirm());
        confirm.addClassName("confirm");
        confirm.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getFooter().add(new Button(getTranslation("certification.register.keep"), _ -> close()), confirm);
        setWidth("32rem");
    }

    private void confirm() {
        switch (revoke.apply(reason.getValue())) {
            case Revocation.Revoked _, Revocation.AlreadyRevoked _ -> close();
            case Revocation.ReasonNeeded _ -> {
                reason.setInvalid(true);
                reason.focus();
            }
        }
    }
}
