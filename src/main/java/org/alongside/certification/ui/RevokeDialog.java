package org.alongside.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Predicate;
import org.alongside.certification.application.IssuedCertificate;

/** Asks for the reason before a certificate is revoked, and says that this is for good. */
class RevokeDialog extends Dialog {

    private static final int LONGEST_REASON = 500;

    /** @param revoke does it with the reason given, and says whether the dialog may close */
    RevokeDialog(IssuedCertificate certificate, Predicate<String> revoke) {
        TextArea reason = new TextArea(getTranslation("certification.register.reason"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        Button confirm = new Button(getTranslation("certification.register.revoke"), _ -> {
            if (revoke.test(reason.getValue())) {
                close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        setHeaderTitle(getTranslation("certification.register.revoke-title", certificate.serial()));
        add(new Paragraph(getTranslation("certification.register.revoke-text", certificate.legalName())), reason);
        getFooter().add(new Button(getTranslation("certification.register.keep"), _ -> close()), confirm);
    }
}
