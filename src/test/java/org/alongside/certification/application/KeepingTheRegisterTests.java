package org.alongside.certification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.alongside.certification.Academy;
import org.alongside.certification.CertificateId;
import org.alongside.certification.CertificateStanding;
import org.alongside.certification.CertificationModuleTest;
import org.alongside.learning.EnrolmentId;
import org.alongside.organisation.Role;
import org.alongside.people.PersonId;
import org.alongside.people.SignedInPeople;
import org.alongside.shared.OrganisationId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Whose certificates they are: holders, administrators, strangers, and other organisations. */
@CertificationModuleTest
class KeepingTheRegisterTests {

    @Autowired
    private Academy academy;

    @Autowired
    private KeepingTheRegister register;

    @Autowired
    private HolderCertificates certificates;

    @Autowired
    private VerifyingCertificates verifying;

    private OrganisationId organisation;
    private PersonId administrator;
    private PersonId sam;
    private EnrolmentId enrolment;
    private CertificateId certificate;

    @BeforeEach
    void someoneHasACertificate() {
        organisation = academy.newOrganisation();
        administrator = academy.newMember(organisation, Role.ADMINISTRATOR);
        sam = academy.newLearner(organisation, "Sam de la Cruz");
        enrolment = academy.graduate(organisation, sam, "A course");
        SignedInPeople.as(sam, organisation);
        certificate = ((CertificateStanding.Issued) certificates.mine(enrolment).orElseThrow()).id();
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SignedInPeople.nobody();
    }

    @Test
    void anAdministratorSeesWhatWasIssued() {
        SignedInPeople.as(administrator, organisation);
        assertThat(register.isForMe()).isTrue();
        assertThat(register.page("", 0, 50)).singleElement().satisfies(line -> {
            assertThat(line.id()).isEqualTo(certificate);
            assertThat(line.legalName()).isEqualTo("Sam de la Cruz");
            assertThat(line.courseTitle()).isEqualTo("A course");
            assertThat(line.revoked()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"sam", "SAM DE", "cruz", "la cr", "  Cruz "})
    void aNameIsFoundByTheBeginningOfAnyOfItsWords(String typed) {
        SignedInPeople.as(administrator, organisation);
        assertThat(register.page(typed, 0, 50)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ruz", "%", "_", "!", "' or '1'='1", "\\", "Cruz%"})
    void whatDoesNotBeginSoIsNotFound(String typed) {
        SignedInPeople.as(administrator, organisation);
        assertThat(register.page(typed, 0, 50)).isEmpty();
    }

    @Test
    void aSerialIsFoundByItsBeginning() {
        SignedInPeople.as(administrator, organisation);
        String serial = academy.serials(organisation).getFirst();
        assertThat(register.page(serial.toLowerCase(Locale.ROOT), 0, 50)).hasSize(1);
        assertThat(register.page(serial.substring(0, 4), 0, 50)).hasSize(1);
        assertThat(register.page(serial + "9", 0, 50)).isEmpty();
    }

    @Test
    void manyAreShownInPagesWithoutLossOrRepetition() {
        academy.graduateManyTimes(organisation, sam, 54);
        SignedInPeople.as(administrator, organisation);
        List<IssuedCertificate> first = register.page("", 0, 50);
        List<IssuedCertificate> second = register.page("", 1, 50);
        assertThat(first).hasSize(KeepingTheRegister.PAGE_SIZE);
        assertThat(second).hasSize(5).doesNotContainAnyElementsOf(first);
        assertThat(second.getLast().id()).isEqualTo(certificate);
        assertThat(register.page("", 2, 50)).isEmpty();
    }

    @Test
    void anAdministratorRevokesForGood() {
        SignedInPeople.as(administrator, organisation);
        String serial = academy.serials(organisation).getFirst();
        assertThat(register.revoke(certificate, "Issued to the wrong person"))
                .isEqualTo(new Revocation.Revoked(serial));
        assertThat(register.revoke(certificate, "Again")).isEqualTo(new Revocation.AlreadyRevoked(serial));
        assertThat(register.page("", 0, 50)).singleElement().matches(IssuedCertificate::revoked);
        assertThat(verifying.verify(academy.codeOf(enrolment))).isInstanceOf(Verdict.Revoked.class);
        SignedInPeople.as(sam, organisation);
        assertThat(certificates.mine(enrolment))
                .get()
                .isInstanceOfSatisfying(
                        CertificateStanding.Issued.class,
                        it -> assertThat(it.revoked()).isTrue());
    }

    @Test
    void withoutAReasonOfDecentLengthNothingIsRevoked() {
        SignedInPeople.as(administrator, organisation);
        for (String reason : List.of("", "  \n ", "x".repeat(501))) {
            assertThat(register.revoke(certificate, reason)).isEqualTo(new Revocation.ReasonNeeded());
        }
        assertThat(verifying.verify(academy.codeOf(enrolment))).isInstanceOf(Verdict.Valid.class);
        assertThat(register.revoke(certificate, "x".repeat(500))).isInstanceOf(Revocation.Revoked.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseOpensTheRegisterOrRevokes(Role role) {
        SignedInPeople.as(academy.newMember(organisation, role), organisation);
        assertThat(register.isForMe()).isFalse();
        refused(() -> register.page("", 0, 50));
        refused(() -> register.revoke(certificate, "I say so"));
    }

    @Test
    void whoIsNotSignedInIsRefused() {
        SignedInPeople.nobody();
        refused(() -> register.page("", 0, 50));
        refused(() -> register.revoke(certificate, "I say so"));
        refused(() -> certificates.pdf(certificate));
        refused(() -> certificates.showName(certificate, true));
        refused(certificates::mine);
    }

    @Test
    void anotherOrganisationSeesAndRevokesNothing() {
        OrganisationId other = academy.newOrganisation();
        SignedInPeople.as(academy.newMember(other, Role.ADMINISTRATOR), other);
        assertThat(register.page("", 0, 50)).isEmpty();
        assertThat(register.page("Sam", 0, 50)).isEmpty();
        refused(() -> register.revoke(certificate, "Not ours"));
        assertThat(verifying.verify(academy.codeOf(enrolment))).isInstanceOf(Verdict.Valid.class);
    }

    @Test
    void anAdministratorOfOneOrganisationIsNobodyInAnother() {
        SignedInPeople.as(administrator, academy.newOrganisation());
        assertThat(register.isForMe()).isFalse();
        refused(() -> register.page("", 0, 50));
    }

    @Test
    void onlyItsHolderTakesItHomeOrDecidesOnTheName() {
        for (PersonId stranger : List.of(administrator, academy.newLearner(organisation, "Alex Example"))) {
            SignedInPeople.as(stranger, organisation);
            refused(() -> certificates.pdf(certificate));
            refused(() -> certificates.showName(certificate, true));
            assertThat(certificates.mine()).isEmpty();
            assertThat(certificates.mine(enrolment)).isEmpty();
        }
        SignedInPeople.as(sam, academy.newOrganisation());
        refused(() -> certificates.pdf(certificate));
    }

    @Test
    void whatIsNotThereIsRefusedLikeWhatIsSomebodyElses() {
        SignedInPeople.as(administrator, organisation);
        CertificateId none = new CertificateId(UUID.randomUUID());
        refused(() -> register.revoke(none, "A reason"));
        refused(() -> certificates.pdf(none));
    }

    @Test
    void theHolderLetsTheNameBeSeenAndTakesThatBack() {
        SignedInPeople.as(sam, organisation);
        assertThat(holder()).isEqualTo("S. d. l. C.");
        certificates.showName(certificate, true);
        assertThat(holder()).isEqualTo("Sam de la Cruz");
        certificates.showName(certificate, false);
        assertThat(holder()).isEqualTo("S. d. l. C.");
    }

    private String holder() {
        return ((Verdict.Valid) verifying.verify(academy.codeOf(enrolment)))
                .details()
                .holder();
    }

    private static void refused(Runnable action) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(action::run);
    }
}
