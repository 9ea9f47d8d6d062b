package org.alongside.certification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.certification.Academy;
import org.alongside.certification.CertificateId;
import org.alongside.certification.CertificateStanding;
import org.alongside.certification.CertificationModuleTest;
import org.alongside.certification.application.HolderCertificates;
import org.alongside.certification.application.KeepingTheRegister;
import org.alongside.learning.EnrolmentId;
import org.alongside.organisation.Role;
import org.alongside.people.PersonId;
import org.alongside.people.SignedInPeople;
import org.alongside.shared.OrganisationId;
import org.alongside.testing.CountedStatements;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** What anyone sees who checks a certificate, through the real doors. */
@CertificationModuleTest
@AutoConfigureMockMvc
class VerificationPageTests {

    private static final String NO_CODE = "00000000000000000000000001";
    private static final AtomicInteger VISITORS = new AtomicInteger();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Academy academy;

    @Autowired
    private HolderCertificates certificates;

    @Autowired
    private KeepingTheRegister register;

    @Autowired
    private CountedStatements statements;

    private OrganisationId organisation;
    private PersonId sam;
    private EnrolmentId enrolment;
    private String visitor;

    @BeforeEach
    void someoneHasACertificate() {
        visitor = "192.0.2." + VISITORS.incrementAndGet();
        organisation = academy.newOrganisation();
        sam = academy.newLearner(organisation, "Sam Example");
        enrolment = academy.graduate(organisation, sam, "The Heart of Peer Support");
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SignedInPeople.nobody();
    }

    @Test
    void aValidCertificateIsShownWithWhatMatters() {
        MockHttpServletResponse answer = check(academy.codeOf(enrolment));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(page(answer).select("h1").text()).isEqualTo("This certificate is valid");
        assertThat(page(answer).select("dt").eachText())
                .containsExactly("Awarded to", "For", "Hours", "Issued by", "Completed on", "Issued on", "Number");
        assertThat(page(answer).select("dd").eachText())
                .startsWith("S. E.", "The Heart of Peer Support", "6.1, self-paced", "Common Ground Training")
                .endsWith(academy.serials(organisation).getFirst());
        assertThat(page(answer).text()).doesNotContain("Sam Example");
    }

    @Test
    void theCodeMayBeTypedAsItIsPrinted() {
        String typed =
                academy.codeOf(enrolment).replaceAll("(.{4})(?=.)", "$1-").toLowerCase(Locale.ROOT);
        assertThat(check(typed).getStatus()).isEqualTo(200);
        assertThat(check(sentTo(typed.replace('-', ' ')).substring("/verify/".length()))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void theFullNameIsShownWhereItsHolderAgreed() {
        CertificateId certificate = certificate();
        SignedInPeople.as(sam, organisation);
        certificates.showName(certificate, true);
        SignedInPeople.nobody();
        assertThat(page(check(academy.codeOf(enrolment))).select("dd").eachText())
                .startsWith("Sam Example");
    }

    @Test
    void aRevokedOneSaysSoAndIsNotCalledValid() {
        CertificateId certificate = certificate();
        SignedInPeople.as(academy.newMember(organisation, Role.ADMINISTRATOR), organisation);
        register.revoke(certificate, "Because of a secret");
        SignedInPeople.nobody();
        MockHttpServletResponse answer = check(academy.codeOf(enrolment));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(page(answer).select("h1").text()).isEqualTo("This certificate was revoked");
        assertThat(page(answer).select(".valid")).isEmpty();
        assertThat(page(answer).text()).doesNotContain("secret");
    }

    static Stream<String> whatIsNoCode() {
        return Stream.of(
                NO_CODE,
                "abc",
                "-",
                "",
                "A".repeat(5_000),
                "'%20or%20'1'='1",
                "%27%3Bdrop%20table%20certificate--",
                "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "<b>bold</b>",
                "%F0%9F%98%80%C3%A9%D0%96",
                "%e2%80%ae" + NO_CODE,
                "%2e%2e",
                "..",
                "../sign-in",
                "%2e%2e%2fsign-in",
                "%252e%252e",
                "%00",
                "%0d%0aSet-Cookie:%20a=b",
                "50%25",
                ";jsessionid=1",
                "%5c%5c",
                "a/b",
                NO_CODE + "/");
    }

    @ParameterizedTest
    @MethodSource("whatIsNoCode")
    void whatIsNoCodeGetsTheSameAnswerByTheSamePath(String typed) {
        MockHttpServletResponse usual = check(NO_CODE);
        List<MockHttpServletResponse> answers = new ArrayList<>();
        List<String> asked = statementsOf(() -> answers.add(check(typed)));
        MockHttpServletResponse answer = answers.getFirst();
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(body(answer)).isEqualTo(body(usual));
        assertThat(headers(answer)).isEqualTo(headers(usual));
        String issued = academy.codeOf(enrolment);
        assertThat(asked).hasSize(1).isEqualTo(statementsOf(() -> check(issued)));
    }

    @Test
    void theRegisterIsAskedOnceWhateverTheAnswer() {
        CertificateId certificate = certificate();
        String code = academy.codeOf(enrolment);
        List<String> valid = statementsOf(() -> check(code));
        SignedInPeople.as(academy.newMember(organisation, Role.ADMINISTRATOR), organisation);
        register.revoke(certificate, "A reason");
        SignedInPeople.nobody();
        assertThat(statementsOf(() -> check(code))).hasSize(1).isEqualTo(valid);
    }

    @Test
    void everyAnswerIsForNobodyElseAndCarriesNoScript() {
        for (String code : List.of(academy.codeOf(enrolment), NO_CODE, "%2e%2e")) {
            MockHttpServletResponse answer = check(code);
            assertThat(answer.getHeader(HttpHeaders.SET_COOKIE)).isNull();
            assertThat(answer.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-store");
            assertThat(answer.getHeaders("Content-Security-Policy"))
                    .singleElement()
                    .satisfies(policy -> assertThat(policy)
                            .contains("default-src 'none'", "frame-ancestors 'none'")
                            .doesNotContain("script-src", "unsafe"));
            assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            Document page = page(answer);
            assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
            assertThat(page.select("script, [onclick], [style], iframe")).isEmpty();
        }
    }

    @Test
    void whateverIsInANameOrATitleIsText() {
        String title = "<script>alert(1)</script>\"'&amp; <img src=x onerror=alert(2)>";
        PersonId robert = academy.newLearner(organisation, "<b onclick=x>Robert</b> \"'); drop table");
        EnrolmentId odd = academy.graduate(organisation, robert, title);
        SignedInPeople.as(robert, organisation);
        certificates.showName(
                ((CertificateStanding.Issued) certificates.mine(odd).orElseThrow()).id(), true);
        SignedInPeople.nobody();
        Document page = page(check(academy.codeOf(odd)));
        assertThat(page.select("script, img, b, [onclick], [onerror]")).isEmpty();
        assertThat(page.select("dd").eachText()).startsWith("<b onclick=x>Robert</b> \"'); drop table", title);
    }

    @Test
    void itSpeaksSpanishWhereTheBrowserDoes() {
        MockHttpServletResponse answer =
                send(get("/verify/" + academy.codeOf(enrolment)).header(HttpHeaders.ACCEPT_LANGUAGE, "es-MX,es;q=0.9"));
        assertThat(page(answer).select("html").attr("lang")).isEqualTo("es");
        assertThat(page(answer).select("h1").text()).isEqualTo("Este certificado es válido");
        assertThat(page(answer).select("dd").eachText()).contains("6,1, a su propio ritmo");
    }

    @Test
    void itSpeaksTheLanguageThatWasChosenInThisBrowser() {
        MockHttpServletResponse answer = send(get("/verify/" + NO_CODE)
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .cookie(new Cookie("language", "es")));
        assertThat(page(answer).select("h1").text()).isEqualTo("Ningún certificado tiene este código");
        assertThat(answer.getHeader(HttpHeaders.SET_COOKIE)).isNull();
    }

    @Test
    void anotherLanguageIsAnsweredInEnglish() {
        MockHttpServletResponse answer = send(get("/verify/" + NO_CODE).header(HttpHeaders.ACCEPT_LANGUAGE, "fr"));
        assertThat(page(answer).select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void whoHasNoQrCodeTypesTheCode() {
        Document page = page(send(get("/verify")));
        assertThat(page.select("form").attr("action")).isEqualTo("/verify");
        assertThat(page.select("label").attr("for"))
                .isEqualTo(page.select("input").attr("id"));
        assertThat(sentTo("7f3k-9m2q")).isEqualTo("/verify/7f3k-9m2q");
        assertThat(sentTo(" 7f3k — 9m2q.")).isEqualTo("/verify/7f3k9m2q");
        for (String odd : List.of("", "  ", "%", "../..", "é😀", "\r\n")) {
            assertThat(sentTo(odd)).isEqualTo("/verify/-");
        }
        assertThat(sentTo("//evil.example")).isEqualTo("/verify/evilexample");
        assertThat(sentTo("x".repeat(10_000))).hasSizeLessThan(100);
    }

    @Test
    void nothingButLookingIsPossible() {
        assertThat(send(post("/verify/" + NO_CODE)).getStatus()).isIn(403, 405);
    }

    @Test
    void whoeverChecksFasterThanPeopleDoIsAskedToWait() {
        MockHttpServletResponse answer = check(NO_CODE);
        for (int tries = 0; answer.getStatus() != 429 && tries < 300; tries++) {
            answer = check(NO_CODE);
        }
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader(HttpHeaders.RETRY_AFTER)).isEqualTo("1");
        assertThat(answer.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-store");
        assertThat(page(answer).select("h1").text()).isEqualTo("One moment, please");
        assertThat(statementsOf(() ->
                        assertThat(check(academy.codeOf(enrolment)).getStatus()).isIn(200, 429)))
                .hasSizeLessThan(2);
        visitor = "198.51.100.1";
        assertThat(check(NO_CODE).getStatus()).isEqualTo(404);
    }

    @Test
    void aNeighbourhoodOfAddressesCountsAsOne() {
        int status = 0;
        for (int i = 0; status != 429 && i < 300; i++) {
            visitor = "2001:db8:0:7::" + Integer.toHexString(i + 1);
            status = check(NO_CODE).getStatus();
        }
        assertThat(status).isEqualTo(429);
    }

    @Test
    void aCertificateIsTakenHomeByItsHolder() {
        MockHttpServletResponse answer =
                send(get("/certificates/" + certificate().value() + ".pdf").with(SignedInPeople.by(sam, organisation)));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .isEqualTo("attachment; filename=\"certificate-"
                        + academy.serials(organisation).getFirst() + ".pdf\"");
        assertThat(answer.getHeader(HttpHeaders.CACHE_CONTROL)).contains("private");
    }

    @Test
    void anyoneElseIsToldNoMoreThanThatItIsNotTheirs() {
        PersonId alex = academy.newLearner(organisation, "Alex Example");
        PersonId administrator = academy.newMember(organisation, Role.ADMINISTRATOR);
        for (PersonId stranger : List.of(alex, administrator)) {
            MockHttpServletResponse theirs = download(certificate().value(), stranger);
            MockHttpServletResponse none = download(UUID.randomUUID(), stranger);
            assertThat(theirs.getStatus()).isIn(403, 404).isEqualTo(none.getStatus());
            assertThat(body(theirs)).isEqualTo(body(none)).doesNotContain("Sam");
        }
        MockHttpServletResponse guest =
                send(get("/certificates/" + certificate().value() + ".pdf"));
        assertThat(guest.getStatus()).isEqualTo(302);
        assertThat(guest.getRedirectedUrl()).endsWith("/sign-in");
    }

    private MockHttpServletResponse download(UUID certificate, PersonId person) {
        return send(get("/certificates/" + certificate + ".pdf").with(SignedInPeople.by(person, organisation)));
    }

    private CertificateId certificate() {
        SignedInPeople.as(sam, organisation);
        CertificateId id =
                ((CertificateStanding.Issued) certificates.mine(enrolment).orElseThrow()).id();
        SignedInPeople.nobody();
        return id;
    }

    private String sentTo(String typed) {
        MockHttpServletResponse answer = send(get("/verify").param("code", typed));
        assertThat(answer.getStatus()).isEqualTo(303);
        return String.valueOf(answer.getHeader(HttpHeaders.LOCATION));
    }

    /** The address as it goes over the wire: nothing is encoded or tidied on the way. */
    private MockHttpServletResponse check(String code) {
        return send(get(URI.create("/verify/")).with(request -> {
            request.setRequestURI("/verify/" + code);
            request.setServletPath("/verify/" + code);
            request.setPathInfo(null);
            return request;
        }));
    }

    private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            return mvc.perform(request.with(from -> {
                        from.setRemoteAddr(visitor);
                        return from;
                    }))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without those of the jobs, which look for work all the time. */
    private List<String> statementsOf(Runnable action) {
        return statements.during(action).stream()
                .filter(statement -> !statement.contains("scheduled_tasks"))
                .toList();
    }

    private static Map<String, List<String>> headers(MockHttpServletResponse answer) {
        return answer.getHeaderNames().stream()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> answer.getHeaders(name).stream()
                                .map(String::valueOf)
                                .toList()));
    }

    private static Document page(MockHttpServletResponse answer) {
        return Jsoup.parse(body(answer));
    }

    private static String body(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
