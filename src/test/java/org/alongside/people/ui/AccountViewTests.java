package org.alongside.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.alongside.people.AccountDesk;
import org.alongside.people.DisplayName;
import org.alongside.people.EmailAddress;
import org.alongside.people.LegalName;
import org.alongside.people.NewAccount;
import org.alongside.people.People;
import org.alongside.people.PersonId;
import org.alongside.people.Profile;
import org.alongside.people.ReadingSettings.TextSize;
import org.alongside.people.SignedInPeople;
import org.alongside.people.application.MyAccount;
import org.alongside.shared.OrganisationId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;

/** The account page, as its owner meets it. */
@ApplicationModuleTest(
        module = "people",
        extraIncludes = {"shared", "mail", "audit"})
@ViewPackages(classes = AccountView.class)
class AccountViewTests extends SpringBrowserlessTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private People people;

    @Autowired
    private MyAccount account;

    private PersonId me = PersonId.next();

    @BeforeEach
    void comeIn() {
        me = accounts.open(new NewAccount(
                new EmailAddress("owner" + COUNT.incrementAndGet() + "@example.org"),
                new DisplayName("Zoë"),
                Optional.empty(),
                Locale.ENGLISH,
                Optional.empty()));
        SignedInPeople.as(me, OrganisationId.NONE);
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void leave() {
        SignedInPeople.nobody();
    }

    @Test
    void anEmptyLegalNameIsAskedForKindlyAndOneTooLongIsExplained() {
        TextField name = legalName(navigate(AccountView.class));
        type(name, "   ");
        assertThat(name.getErrorMessage()).isEqualTo("Please write your name as it should be printed.");
        type(name, "x".repeat(201));
        assertThat(name.getErrorMessage()).isEqualTo("Please shorten it: 200 characters fit on a certificate.");
        type(name, "a\u202eb");
        assertThat(name.getErrorMessage()).contains("cannot be printed");
        assertThat(profile().legalName()).isEmpty();
    }

    @Test
    void aLegalNameOfAnyScriptIsKept() {
        TextField name = legalName(navigate(AccountView.class));
        type(name, "محمد 🌱 Zoë");
        assertThat(name.isInvalid()).isFalse();
        assertThat(profile().legalName()).contains(new LegalName("محمد 🌱 Zoë"));
        type(name, "李");
        assertThat(profile().legalName()).contains(new LegalName("李"));
    }

    @Test
    void theLanguageChangesInPlaceAndWhatWasTypedStays() {
        AccountView view = navigate(AccountView.class);
        TextField name = legalName(view);
        test(name).setValue("Half typed");
        test($(Button.class, view).withText("Español").single()).click();
        assertThat(UI.getCurrent().getLocale().getLanguage()).isEqualTo("es");
        assertThat($view(H1.class).single().getText()).isEqualTo("Su cuenta");
        assertThat(name.getLabel()).isEqualTo("Nombre legal");
        assertThat(name.getValue()).isEqualTo("Half typed");
        assertThat(profile().language().getLanguage()).isEqualTo("es");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aReadingSettingIsKeptAtOnce() {
        AccountView view = navigate(AccountView.class);
        RadioButtonGroup<TextSize> text = $(RadioButtonGroup.class, view).all().stream()
                .filter(group -> "Text size".equals(group.getLabel()))
                .findFirst()
                .orElseThrow();
        text.setValue(TextSize.LARGER);
        assertThat(account.reading().text()).isEqualTo(TextSize.LARGER);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theTimeZoneIsKeptAtOnce() {
        ComboBox<String> zone = $(ComboBox.class, navigate(AccountView.class)).single();
        zone.setValue("America/New_York");
        assertThat(profile().zone()).isEqualTo(ZoneId.of("America/New_York"));
    }

    @Test
    void theDisplayNameIsKeptAndShownAsTextWhateverItHolds() {
        AccountView view = navigate(AccountView.class);
        TextField name = field(view, "What should we call you?");
        test(name).setValue("<img src=x onerror=alert(1)>");
        press(view, "Save the name");
        assertThat(profile().displayName()).isEqualTo("<img src=x onerror=alert(1)>");
        test(name).setValue(" ");
        press(view, "Save the name");
        assertThat(name.isInvalid()).isTrue();
        assertThat(profile().displayName()).isEqualTo("<img src=x onerror=alert(1)>");
    }

    @Test
    void aConfirmedAddressIsSaidToBe() {
        navigate(AccountView.class);
        assertThat($view(Paragraph.class).all()).extracting(Paragraph::getText).contains("Confirmed");
    }

    private TextField legalName(Component view) {
        return field(view, "Legal name");
    }

    private TextField field(Component view, String label) {
        return $(TextField.class, view).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void type(TextField name, String value) {
        test(name).setValue(value);
        press(UI.getCurrent(), "Save the legal name");
    }

    private void press(Component view, String ariaLabel) {
        test($(Button.class, view).all().stream()
                        .filter(button ->
                                button.getAriaLabel().filter(ariaLabel::equals).isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private Profile profile() {
        return people.find(me).orElseThrow();
    }
}
