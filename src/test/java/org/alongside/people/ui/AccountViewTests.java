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
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Please write a name of 1 to 80 characters. | Please shorten it: 200 characters fit on a certificate.
                    es | Escriba un nombre de 1 a 80 caracteres.    | Acórtelo, por favor: en un certificado caben 200 caracteres.
                    """)
    void aNameThatCannotBeKeptStaysInItsFieldWithWhatToDo(String language, String displayName, String legalName) {
        AccountView view = navigate(AccountView.class);
        UI.getCurrent().setLocale(Locale.of(language));
        List<TextField> names = $(TextField.class, view).all();
        for (TextField name : names) {
            test(name).setValue("x".repeat(201));
        }
        keepButtons(view).forEach(keep -> test(keep).click());
        assertThat(names).extracting(TextField::getErrorMessage).containsExactly(displayName, legalName);
        assertThat(names).allSatisfy(name -> {
            assertThat(name.isInvalid()).isTrue();
            assertThat(name.getValue()).hasSize(201);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Change the password    | This is not your password so far. Please try once more.
                    es | Cambiar la contraseña  | Esta no es su contraseña actual. Inténtelo otra vez, por favor.
                    """)
    void aWrongPasswordSoFarIsSaidAndTheNewOneNeedNotBeTypedAgain(String language, String change, String another) {
        AccountView view = navigate(AccountView.class);
        UI.getCurrent().setLocale(Locale.of(language));
        List<PasswordField> fields = $(PasswordField.class, view).all();
        test(fields.get(0)).setValue("not this one");
        test(fields.get(1)).setValue("river lantern bicycle");
        test($(Button.class, view).withText(change).single()).click();
        assertThat(fields.get(0).getErrorMessage()).isEqualTo(another);
        assertThat(fields.get(0).isInvalid()).isTrue();
        assertThat(fields.get(1).isInvalid()).isFalse();
        assertThat(fields).extracting(PasswordField::getValue).containsExactly("not this one", "river lantern bicycle");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Change the password    | short     | A little longer, please: at least 8 characters.
                    en | Change the password    | password1 | This one is easy to guess, and would be tried first. Three or four words that only you put together are safer.
                    es | Cambiar la contraseña  | short     | Un poco más larga, por favor: al menos 8 caracteres.
                    es | Cambiar la contraseña  | password1 | Es fácil de adivinar y sería de las primeras en probarse. Tres o cuatro palabras que solo usted juntaría son más seguras.
                    """)
    void aNewPasswordThatIsNotTakenStaysWithAHintToABetterOne(
            String language, String change, String wanted, String hint) {
        AccountView view = navigate(AccountView.class);
        UI.getCurrent().setLocale(Locale.of(language));
        List<PasswordField> fields = $(PasswordField.class, view).all();
        test(fields.get(0)).setValue("whatever it is");
        test(fields.get(1)).setValue(wanted);
        test($(Button.class, view).withText(change).single()).click();
        assertThat(fields.get(1).getErrorMessage()).isEqualTo(hint);
        assertThat(fields.get(1).isInvalid()).isTrue();
        assertThat(fields).extracting(PasswordField::getValue).containsExactly("whatever it is", wanted);
    }

    @Test
    void aConfirmedAddressIsSaidToBe() {
        navigate(AccountView.class);
        assertThat($view(Paragraph.class).all()).extracting(Paragraph::getText).contains("Confirmed");
    }

    private List<Button> keepButtons(Component view) {
        return $(Button.class, view).all().stream()
                .filter(button -> Set.of("Save", "Guardar").contains(button.getText()))
                .toList();
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
