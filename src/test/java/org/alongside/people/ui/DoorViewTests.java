package org.alongside.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.alongside.people.AccountDesk;
import org.alongside.people.DisplayName;
import org.alongside.people.EmailAddress;
import org.alongside.people.NewAccount;
import org.alongside.people.PersonId;
import org.alongside.people.application.Throttle;
import org.alongside.people.application.TypedEmail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;

/** The pages around sign-in, as a stranger meets them: what they say, and that they keep what was typed. */
@ApplicationModuleTest(
        module = "people",
        extraIncludes = {"shared", "mail", "audit"})
@ViewPackages(classes = SignInView.class)
class DoorViewTests extends SpringBrowserlessTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String GOOD = "river lantern bicycle";

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private Throttle throttle;

    @Autowired
    private JdbcClient sql;

    private String email = "";

    @BeforeEach
    void come() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        email = "visitor" + COUNT.incrementAndGet() + "@example.org";
    }

    // Signing in

    @Test
    void theSignInFormIsPostedByTheBrowserItself() {
        SignInView view = navigate(SignInView.class);
        PostForm form = $(PostForm.class, view).single();
        assertThat(form.getElement().getAttribute("method")).isEqualTo("post");
        assertThat(form.getElement().getAttribute("action")).isEqualTo("sign-in");
        assertThat(emailOf(view).getElement().getAttribute("name")).isEqualTo("email");
        assertThat(passwordOf(view).getElement().getAttribute("name")).isEqualTo("password");
        assertThat(passwordOf(view).getAutocomplete()).isEqualTo(Autocomplete.CURRENT_PASSWORD);
    }

    @Test
    void withoutDemoDataThereIsNoButtonForExamplePeople() {
        assertThat($(DemoDoor.class, navigate(SignInView.class)).all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    again      | The address and the password do not go together. Please try once more. | La dirección y la contraseña no van juntas. Inténtelo otra vez, por favor.
                    wait       | That was many tries in a short time. Please wait a moment, then try again. Nothing is locked. | Fueron muchos intentos en poco tiempo. Espere un momento y vuelva a intentarlo. No hay nada bloqueado.
                    expired    | This page was open for a long time. Please sign in once more. | Esta página estuvo abierta mucho tiempo. Entre otra vez, por favor.
                    changed    | Your new password is saved. Please sign in with it. | Su contraseña nueva está guardada. Entre con ella, por favor.
                    signed-out | You are signed out on this device. See you again. | Ha salido en este dispositivo. Hasta pronto.
                    """)
    void theSignInPageSaysWhyOneIsThereAgainInBothLanguages(String reason, String english, String spanish) {
        signInAfter(reason);
        assertThat(texts()).contains(english);
        UI.getCurrent().setLocale(Locale.of("es"));
        assertThat(texts()).contains(spanish).doesNotContain(english);
        assertThat($view(H1.class).single().getText()).isEqualTo("Entrar");
    }

    @Test
    void anInventedReasonSaysNothing() {
        SignInView view = signInAfter("you-are-hacked");
        assertThat($(Paragraph.class, view).all())
                .noneMatch(text -> text.getText().contains("hacked"));
        assertThat($view(H1.class).single().getText()).isEqualTo("Sign in");
    }

    @Test
    void theAddressThatWasTypedIsThereAgainOnce() {
        VaadinSession.getCurrent().getSession().setAttribute(TypedEmail.KEPT_AS, new TypedEmail("zoë@example.org"));
        SignInView view = signInAfter("again");
        assertThat(emailOf(view).getValue()).isEqualTo("zoë@example.org");
        assertThat(passwordOf(view).getValue()).isEmpty();
        assertThat(VaadinSession.getCurrent().getSession().getAttribute(TypedEmail.KEPT_AS))
                .isNull();
    }

    // Signing up

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Open my account  | Please check the address. It looks like name@example.org. | Please write a name of 1 to 80 characters.
                    es | Abrir mi cuenta  | Revise la dirección. Tiene la forma nombre@example.org.   | Escriba un nombre de 1 a 80 caracteres.
                    """)
    void signingUpSaysWhatToMendAndKeepsWhatWasTyped(String language, String open, String address, String name) {
        SignUpView view = signUp(language, open, "no address", " ", GOOD);
        assertThat(emailOf(view).isInvalid()).isTrue();
        assertThat(emailOf(view).getErrorMessage()).isEqualTo(address);
        assertThat(nameOf(view).isInvalid()).isTrue();
        assertThat(nameOf(view).getErrorMessage()).isEqualTo(name);
        assertTyped(view, "no address", " ", GOOD);
        assertThat(accountsWith("no address")).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Open my account | short     | A little longer, please: at least 8 characters.
                    es | Abrir mi cuenta | short     | Un poco más larga, por favor: al menos 8 caracteres.
                    en | Open my account | password1 | This one is easy to guess, and would be tried first. Three or four words that only you put together are safer.
                    es | Abrir mi cuenta | password1 | Es fácil de adivinar y sería de las primeras en probarse. Tres o cuatro palabras que solo usted juntaría son más seguras.
                    """)
    void aPasswordThatIsNotTakenIsExplainedAndNothingIsTypedTwice(
            String language, String open, String password, String hint) {
        SignUpView view = signUp(language, open, email, "Zoë", password);
        assertThat(passwordOf(view).isInvalid()).isTrue();
        assertThat(passwordOf(view).getErrorMessage()).isEqualTo(hint);
        assertThat(emailOf(view).isInvalid()).isFalse();
        assertTyped(view, email, "Zoë", password);
        assertThat(accountsWith(email)).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Open my account | That was many tries in a short time. Please wait a moment, then try again.
                    es | Abrir mi cuenta | Fueron muchos intentos en poco tiempo. Espere un momento y vuelva a intentarlo.
                    """)
    void whoOpensManyAccountsIsAskedToWaitAndKeepsWhatWasTyped(String language, String open, String wait) {
        String network = VaadinRequest.getCurrent().getRemoteAddr();
        long taken = IntStream.range(0, 1_000)
                .takeWhile(_ -> throttle.allowsNewcomer(network))
                .count();
        try {
            SignUpView view = signUp(language, open, email, "Zoë", GOOD);
            assertThat(texts()).contains(wait);
            assertTyped(view, email, "Zoë", GOOD);
            assertThat(accountsWith(email)).isZero();
        } finally {
            EmailAddress nobody = new EmailAddress(email);
            IntStream.range(0, (int) taken).forEach(_ -> throttle.forgive(nobody, network));
        }
    }

    @Test
    void aKnownAndAnUnknownAddressSeeTheSamePage() {
        String unknown = page(signUp("en", "Open my account", email, "Zoë", GOOD));
        somebodyWith("known" + email);
        String known = page(signUp("en", "Open my account", "known" + email, "Zoë", GOOD));
        assertThat(known).isEqualTo(unknown);
        assertThat(accountsWith(email)).isEqualTo(1);
        assertThat(accountsWith("known" + email)).isEqualTo(2);
    }

    // A forgotten password

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Send me the letter   | Please check the address. It looks like name@example.org.
                    es | Envíenme la carta    | Revise la dirección. Tiene la forma nombre@example.org.
                    """)
    void whatIsNoAddressStaysInItsFieldWithWhatToDo(String language, String ask, String hint) {
        ForgottenPasswordView view = forgotten(language, ask, "no address");
        assertThat(emailOf(view).isInvalid()).isTrue();
        assertThat(emailOf(view).getErrorMessage()).isEqualTo(hint);
        assertThat(emailOf(view).getValue()).isEqualTo("no address");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Send me the letter   | If this address has an account, a letter is on its way.
                    es | Envíenme la carta    | Si esta dirección tiene una cuenta, la carta está en camino.
                    """)
    void aForgottenPasswordIsAnsweredTheSameForEveryAddress(String language, String ask, String answer) {
        somebodyWith(email);
        String known = page(forgotten(language, ask, email));
        String unknown = page(forgotten(language, ask, "un" + email));
        assertThat(known).isEqualTo(unknown).contains(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Send me the letter   | That was many tries in a short time. Please wait a moment, then try again.
                    es | Envíenme la carta    | Fueron muchos intentos en poco tiempo. Espere un momento y vuelva a intentarlo.
                    """)
    void whoAsksForManyLettersIsAskedToWait(String language, String ask, String wait) {
        ForgottenPasswordView view = forgotten(language, ask, email);
        for (int letters = 1; letters < 3; letters++) {
            press(view, ask);
            assertThat(texts()).doesNotContain(wait);
        }
        press(view, ask);
        assertThat(texts()).contains(wait);
        assertThat(emailOf(view).getValue()).isEqualTo(email);
    }

    // Links in letters

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Save the new password       | A little longer, please: at least 8 characters.      | Your new password is saved.         | This link works no more. It was used before, or it is too old.
                    es | Guardar la contraseña nueva | Un poco más larga, por favor: al menos 8 caracteres. | Su contraseña nueva está guardada.  | Este enlace ya no funciona. Ya se usó o es demasiado antiguo.
                    """)
    void aLinkSetsThePasswordOnceAndThenSaysSo(String language, String keep, String hint, String done, String noMore) {
        UI.getCurrent().setLocale(Locale.of(language));
        Map<String, String> link = Map.of("secret", link());
        SetPasswordView view = navigate(SetPasswordView.class, link);
        test(passwordOf(view)).setValue("short");
        press(view, keep);
        assertThat(passwordOf(view).getErrorMessage()).isEqualTo(hint);
        assertThat(passwordOf(view).getValue()).isEqualTo("short");
        test(passwordOf(view)).setValue(GOOD);
        press(view, keep);
        assertThat(texts()).contains(done);

        navigate(SetPasswordView.class, link);
        assertThat(texts()).contains(noMore);
    }

    @Test
    void aMadeUpLinkIsToldThatItWorksNoMore() {
        navigate(SetPasswordView.class, Map.of("secret", "x".repeat(500)));
        assertThat(texts()).contains("This link works no more. It was used before, or it is too old.");
        navigate(ConfirmAddressView.class, Map.of("secret", "x"));
        assertThat(texts()).anyMatch(text -> text.startsWith("This link works no more."));
    }

    private SignInView signInAfter(String reason) {
        UI.getCurrent().navigate(SignInView.class, QueryParameters.of(reason, ""));
        return $(SignInView.class).single();
    }

    private SignUpView signUp(String language, String open, String address, String name, String password) {
        UI.getCurrent().setLocale(Locale.of(language));
        SignUpView view = navigate(SignUpView.class);
        test(emailOf(view)).setValue(address);
        test(nameOf(view)).setValue(name);
        test(passwordOf(view)).setValue(password);
        press(view, open);
        return view;
    }

    private ForgottenPasswordView forgotten(String language, String ask, String address) {
        UI.getCurrent().setLocale(Locale.of(language));
        ForgottenPasswordView view = navigate(ForgottenPasswordView.class);
        test(emailOf(view)).setValue(address);
        press(view, ask);
        return view;
    }

    private PersonId somebodyWith(String address) {
        return accounts.open(new NewAccount(
                new EmailAddress(address),
                new DisplayName("Holder"),
                Optional.empty(),
                Locale.ENGLISH,
                Optional.of(GOOD)));
    }

    private String link() {
        String path = accounts.sendPasswordLink(somebodyWith(email)).getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void assertTyped(SignUpView view, String address, String name, String password) {
        assertThat(emailOf(view).getValue()).isEqualTo(address);
        assertThat(nameOf(view).getValue()).isEqualTo(name);
        assertThat(passwordOf(view).getValue()).isEqualTo(password);
    }

    private void press(Component view, String words) {
        test($(Button.class, view).withText(words).single()).click();
    }

    private EmailField emailOf(Component view) {
        return $(EmailField.class, view).single();
    }

    private TextField nameOf(Component view) {
        return $(TextField.class, view).single();
    }

    private PasswordField passwordOf(Component view) {
        return $(PasswordField.class, view).single();
    }

    private List<String> texts() {
        return $view(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    /** What the page shows, without what was typed. */
    private static String page(Component view) {
        return view.getElement().getOuterHTML().replaceAll("(known|un)?visitor\\d+@example.org", "");
    }

    private int accountsWith(String address) {
        return sql.sql("select count(*) from person where email = ?")
                .param(address)
                .query(Integer.class)
                .single();
    }
}
