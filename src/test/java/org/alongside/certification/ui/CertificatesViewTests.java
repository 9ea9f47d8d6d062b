package org.alongside.certification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import java.util.Locale;
import org.alongside.certification.CertificateStanding;
import org.alongside.certification.PublicAddressSign;
import org.alongside.certification.application.HolderCertificates;
import org.alongside.certification.application.KeepingTheRegister;
import org.alongside.certification.application.Verdict;
import org.alongside.certification.application.VerifyingCertificates;
import org.alongside.learning.CourseCompleted;
import org.alongside.learning.EnrolmentId;
import org.alongside.organisation.Role;
import org.alongside.people.LegalName;
import org.alongside.people.PersonId;
import org.alongside.people.application.MyAccount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What holders see: a certificate, or in plain words why there is none yet. */
@ViewPackages(classes = CertificatesView.class)
class CertificatesViewTests extends ViewTests {

    @Autowired
    private HolderCertificates certificates;

    @Autowired
    private VerifyingCertificates verifying;

    @Autowired
    private KeepingTheRegister register;

    @Autowired
    private MyAccount account;

    @Autowired
    private CertificateAfterCompletion afterCompletion;

    @Test
    void withoutOneItSaysWhereTheyComeFrom() {
        actAs(academy.newLearnerWithoutLegalName(organisation));
        open("certificates");
        assertThat(texts(H1.class)).containsExactly("Your certificates");
        assertThat(text()).contains("a certificate for each course you complete");
    }

    @Test
    void anIssuedOneCanBeTakenHomeAndShown() {
        EnrolmentId enrolment = graduate("The Heart of Peer Support");
        open("certificates");
        assertThat(texts(H2.class)).containsExactly("The Heart of Peer Support");
        assertThat(text()).contains("Number " + academy.serials(organisation).getFirst() + " · issued");
        assertThat(link("Download the PDF").getHref()).matches("certificates/[0-9a-f-]{36}\\.pdf");
        assertThat(link("Download the PDF").getElement().getAttribute("download"))
                .isNotNull();
        assertThat(link("See the page that others see").getHref())
                .isEqualTo(PublicAddressSign.USUAL + "/verify/" + academy.codeOf(enrolment));
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void theHolderDecidesWhetherTheNameIsSeen() {
        EnrolmentId enrolment = graduate("A course");
        open("certificates");
        assertThat(find(Checkbox.class).single().getValue()).isFalse();
        test(find(Checkbox.class).single()).click();
        assertThat(holder(enrolment)).isEqualTo("Sam Example");
        open("certificates");
        assertThat(find(Checkbox.class).single().getValue()).isTrue();
        test(find(Checkbox.class).single()).click();
        assertThat(holder(enrolment)).isEqualTo("S. E.");
    }

    @Test
    void oneThatWaitsForTheLegalNameLeadsToIt() {
        actAs(academy.newLearnerWithoutLegalName(organisation));
        graduate("A course");
        open("certificates");
        assertThat(text()).contains("only waits for your legal name");
        assertThat(link("Give your legal name").getHref()).isEqualTo("account#legal-name");
        assertThat(find(Checkbox.class).all()).isEmpty();
    }

    @Test
    void onceTheNameIsGivenItAppears() {
        PersonId kim = academy.newLearnerWithoutLegalName(organisation);
        actAs(kim);
        graduate("A course");
        account.certifyMeAs(new LegalName("Kim Example"));
        academy.awaitQuiet(organisation);
        open("certificates");
        assertThat(link("Download the PDF").isVisible()).isTrue();
    }

    @Test
    void oneThatWaitsForTheOrganisationSaysSo() {
        sign.says("");
        graduate("A course");
        open("certificates");
        assertThat(text()).contains("waits for the organisation", "you need do nothing");
        assertThat(find(Anchor.class).all()).isEmpty();
    }

    @Test
    void oneThatIsBeingMadeAppearsByItself() {
        CourseCompleted completed = notYetMade("A course");
        open("certificates");
        assertThat(text()).contains("Your certificate is being made");
        assertThat(UI.getCurrent().getPollInterval()).isPositive();

        issue(completed);
        poll();
        assertThat(link("Download the PDF").isVisible()).isTrue();
        assertThat(text()).contains("Your certificate is ready.");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void leavingThePageEndsTheLooking() {
        notYetMade("A course");
        open("certificates");
        UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .removeFromTree();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void aRevokedOneSaysSoAndIsNotOfferedAnyMore() {
        EnrolmentId enrolment = graduate("A course");
        revoke(enrolment);
        open("certificates");
        assertThat(text())
                .contains("no longer valid", academy.serials(organisation).getFirst());
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getText)
                .containsExactly("See the page that others see");
        assertThat(find(Checkbox.class).all()).isEmpty();
    }

    @Test
    void itStandsAtTheEndOfTheCourseAsWell() {
        EnrolmentId enrolment = graduate("A course");
        open("certificates");
        UI.getCurrent().add(afterCompletion.shownFor(enrolment));
        assertThat(find(Anchor.class).withText("Download the PDF").all()).hasSize(2);
    }

    @Test
    void anotherLanguageShowsTheSame() {
        graduate("A course");
        open("certificates");
        test(find(Checkbox.class).single()).click();
        UI.getCurrent().setLocale(Locale.of("es"));
        roundTrip();
        assertThat(texts(H1.class)).containsExactly("Tus certificados");
        assertThat(texts(H2.class)).containsExactly("A course");
        assertThat(find(Checkbox.class).single().getValue()).isTrue();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("certificates");
    }

    @Test
    void aTitleIsTextWhateverItSays() {
        graduate("<img src=x onerror=alert(1)>");
        open("certificates");
        assertThat(texts(H2.class)).containsExactly("<img src=x onerror=alert(1)>");
        assertThat(page().select("img")).isEmpty();
    }

    private void revoke(EnrolmentId enrolment) {
        CertificateStanding.Issued issued =
                (CertificateStanding.Issued) certificates.mine(enrolment).orElseThrow();
        PersonId me = person;
        actAs(academy.newMember(organisation, Role.ADMINISTRATOR));
        register.revoke(issued.id(), "A reason");
        actAs(me);
    }

    private String holder(EnrolmentId enrolment) {
        return ((Verdict.Valid) verifying.verify(academy.codeOf(enrolment)))
                .details()
                .holder();
    }

    private Anchor link(String text) {
        return find(Anchor.class).withText(text).single();
    }

    private void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        roundTrip();
    }
}
