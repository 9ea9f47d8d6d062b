package org.alongside.certification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.alongside.certification.application.IssuedCertificate;
import org.alongside.certification.application.KeepingTheRegister;
import org.alongside.certification.application.Verdict;
import org.alongside.certification.application.VerifyingCertificates;
import org.alongside.learning.EnrolmentId;
import org.alongside.organisation.Role;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The register as administrators use it. */
@ViewPackages(classes = RegisterView.class)
class RegisterViewTests extends ViewTests {

    @Autowired
    private VerifyingCertificates verifying;

    @Autowired
    private RegisterEntry entry;

    private PersonId learner;
    private EnrolmentId enrolment;

    @BeforeEach
    void anAdministratorIsSignedIn() {
        learner = person;
        enrolment = graduate("A course");
        actAs(academy.newMember(organisation, Role.ADMINISTRATOR));
    }

    @Test
    void itShowsWhatWasIssued() {
        open("register");
        assertThat(texts(H1.class)).containsExactly("Issued certificates");
        assertThat(names()).containsExactly("Sam Example");
        assertThat(test(table()).getCellText(0, 1)).isEqualTo("A course");
        assertThat(test(table()).getCellText(0, 2))
                .isEqualTo(academy.serials(organisation).getFirst());
        assertThat(entry.isForMe()).isTrue();
    }

    @Test
    void forLearnersItIsNotThere() {
        actAs(learner);
        assertThat(entry.isForMe()).isFalse();
        UI.getCurrent().navigate("register");
        assertThat(find(RegisterTable.class).all()).isEmpty();
    }

    @Test
    void oneIsFoundByNameOrNumber() {
        academy.graduate(organisation, academy.newLearner(organisation, "Alex Rivera"), "A course");
        open("register");
        assertThat(names()).containsExactly("Alex Rivera", "Sam Example");
        search("rivera");
        assertThat(names()).containsExactly("Alex Rivera");
        search(academy.serials(organisation).getFirst());
        assertThat(names()).containsExactly("Sam Example");
        search("nobody");
        assertThat(names()).isEmpty();
        assertThat(table().getEmptyStateText()).isEqualTo("No certificate matches.");
        search("");
        assertThat(names()).hasSize(2);
    }

    @Test
    void itGoesOnBeyondTheFirstPage() {
        academy.graduateManyTimes(organisation, learner, KeepingTheRegister.PAGE_SIZE + 4);
        open("register");
        List<String> serials = IntStream.range(0, test(table()).size())
                .mapToObj(row -> test(table()).getCellText(row, 2))
                .toList();
        assertThat(serials)
                .hasSize(KeepingTheRegister.PAGE_SIZE + 5)
                .containsExactlyInAnyOrderElementsOf(academy.serials(organisation));
        search("Sam");
        assertThat(test(table()).size()).isEqualTo(KeepingTheRegister.PAGE_SIZE + 5);
    }

    @Test
    void revokingAsksForAReasonFirst() {
        open("register");
        askToRevoke();
        assertThat(find(Dialog.class).single().getHeaderTitle())
                .isEqualTo("Revoke " + academy.serials(organisation).getFirst() + "?");
        confirm();
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        assertThat(find(TextArea.class).single().getErrorMessage()).contains("500");
        assertThat(verdict()).isInstanceOf(Verdict.Valid.class);

        test(find(TextArea.class).single()).setValue("Issued to the wrong person");
        confirm();
        assertThat(verdict()).isInstanceOf(Verdict.Revoked.class);
        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(test(find(Notification.class).single()).getText()).contains("is revoked");
        assertThat(test(table()).getCellComponent(0, "status"))
                .isInstanceOfSatisfying(
                        Span.class, status -> assertThat(status.getText()).isEqualTo("Revoked"));
    }

    @Test
    void whoDecidesOtherwiseKeepsIt() {
        open("register");
        askToRevoke();
        test(find(Button.class).withText("Keep it").single()).click();
        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(verdict()).isInstanceOf(Verdict.Valid.class);
    }

    @Test
    void eachButtonSaysWhichCertificateItRevokes() {
        open("register");
        assertThat(revokeButton().getAriaLabel())
                .contains("Revoke " + academy.serials(organisation).getFirst());
    }

    @Test
    void anotherLanguageKeepsTheSearchAndTheTable() {
        open("register");
        search("sam");
        RegisterTable before = table();
        UI.getCurrent().setLocale(Locale.of("es"));
        roundTrip();
        assertThat(table()).isSameAs(before);
        assertThat(find(TextField.class).single().getValue()).isEqualTo("sam");
        assertThat(names()).containsExactly("Sam Example");
        assertThat(table().getColumnByKey("name").getHeaderText()).isEqualTo("Nombre");
        assertThat(revokeButton().getText()).isEqualTo("Revocar");
    }

    private void askToRevoke() {
        test(revokeButton()).click();
        roundTrip();
    }

    private Button revokeButton() {
        return (Button) test(table()).getCellComponent(0, "status");
    }

    private void confirm() {
        test(find(Button.class).withClassName("confirm").single()).click();
        roundTrip();
    }

    private void search(String text) {
        test(find(TextField.class).single()).setValue(text);
        roundTrip();
    }

    private List<String> names() {
        return IntStream.range(0, test(table()).size())
                .mapToObj(row -> test(table()).getRow(row))
                .map(IssuedCertificate::legalName)
                .toList();
    }

    private RegisterTable table() {
        return find(RegisterTable.class).single();
    }

    private Verdict verdict() {
        return verifying.verify(academy.codeOf(enrolment));
    }
}
