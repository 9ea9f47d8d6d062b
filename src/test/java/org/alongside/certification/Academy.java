package org.alongside.certification;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.alongside.catalog.PublishedCourse;
import org.alongside.learning.CourseCompleted;
import org.alongside.learning.EnrolmentId;
import org.alongside.learning.Shelf;
import org.alongside.learning.SmallCourse;
import org.alongside.organisation.Role;
import org.alongside.people.AccountDesk;
import org.alongside.people.DisplayName;
import org.alongside.people.EmailAddress;
import org.alongside.people.LegalName;
import org.alongside.people.NewAccount;
import org.alongside.people.PersonId;
import org.alongside.shared.Minutes;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.OrganisationScope;
import org.alongside.testing.MinimalRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Organisations, people with real accounts, and courses that they complete. */
public final class Academy {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final JdbcClient jdbc;
    private final MinimalRows rows;
    private final AccountDesk accounts;
    private final Shelf shelf;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;

    Academy(
            JdbcClient jdbc,
            AccountDesk accounts,
            Shelf shelf,
            Clock clock,
            ApplicationEventPublisher events,
            TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.rows = new MinimalRows(jdbc);
        this.accounts = accounts;
        this.shelf = shelf;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    /** One that numbers its certificates {@code C7-2026-000001} and so on. */
    public OrganisationId newOrganisation() {
        UUID id = UUID.randomUUID();
        rows.insert(
                "organisation",
                Map.of(
                        "id", id,
                        "name", "Common Ground Training",
                        "serial_prefix", "C" + COUNT.incrementAndGet(),
                        "signatory_name", "Jordan Rivera",
                        "signatory_title", "Director"));
        return new OrganisationId(id);
    }

    public PersonId newLearner(OrganisationId organisation, String legalName) {
        return newMember(organisation, Optional.of(new LegalName(legalName)), Role.LEARNER);
    }

    public PersonId newLearnerWithoutLegalName(OrganisationId organisation) {
        return newMember(organisation, Optional.empty(), Role.LEARNER);
    }

    public PersonId newMember(OrganisationId organisation, Role role) {
        return newMember(organisation, Optional.empty(), role);
    }

    private PersonId newMember(OrganisationId organisation, Optional<LegalName> legalName, Role role) {
        PersonId person = accounts.open(new NewAccount(
                new EmailAddress("person-" + COUNT.incrementAndGet() + "@example.org"),
                new DisplayName("Sam"),
                legalName,
                Locale.ENGLISH,
                Optional.empty()));
        rows.insert(
                "membership",
                Map.of(
                        "id", UUID.randomUUID(),
                        "organisation_id", organisation.value(),
                        "person_id", person.value(),
                        "member_role", role.name()));
        return person;
    }

    /** Publishes a course in an organisation. */
    public PublishedCourse put(OrganisationId organisation, PublishedCourse course) {
        return OrganisationScope.call(organisation, () -> shelf.put(course));
    }

    /** What learning will say once this person has done the last step of a new course of this title. */
    public CourseCompleted completion(OrganisationId organisation, PersonId person, String title) {
        return completion(organisation, person, put(organisation, SmallCourse.published(title)), clock.instant());
    }

    public CourseCompleted completion(
            OrganisationId organisation, PersonId person, PublishedCourse course, Instant completedAt) {
        return new CourseCompleted(
                organisation, EnrolmentId.next(), person, course.version(), new Minutes(366), completedAt);
    }

    /** Says so, inside a transaction as learning does. */
    public void announce(CourseCompleted completed) {
        OrganisationScope.run(
                completed.organisation(), () -> transaction.executeWithoutResult(_ -> events.publishEvent(completed)));
    }

    /** Says so, and then the transaction fails. */
    public void announceAndRollBack(CourseCompleted completed) {
        OrganisationScope.run(
                completed.organisation(),
                () -> transaction.executeWithoutResult(status -> {
                    events.publishEvent(completed);
                    status.setRollbackOnly();
                }));
    }

    /** Somebody completes a course and has their certificate. */
    public EnrolmentId graduate(OrganisationId organisation, PersonId person, String title) {
        CourseCompleted completed = completion(organisation, person, title);
        announce(completed);
        awaitQuiet(organisation);
        return completed.enrolment();
    }

    public void graduateManyTimes(OrganisationId organisation, PersonId person, int times) {
        IntStream.rangeClosed(1, times)
                .forEach(number -> announce(completion(organisation, person, "Course " + number)));
        awaitQuiet(organisation);
    }

    /** Waits until every job of this organisation has been done and cleared away. */
    public void awaitQuiet(OrganisationId organisation) {
        await().atMost(PATIENCE).until(() -> jobs(organisation) == 0);
    }

    /** Brings jobs that were set for later forward. */
    public void hurry(OrganisationId organisation) {
        jdbc.sql(
                        "update scheduled_tasks set execution_time = ? where task_name = 'certificate' and task_instance in"
                                + " (select cast(enrolment_id as varchar(36)) from certificate_claim where organisation_id = ?)")
                .params(OffsetDateTime.parse("2026-01-01T00:00:00Z"), organisation.value())
                .update();
    }

    /** Jobs that make certificates for this organisation, waiting or running. */
    public int jobs(OrganisationId organisation) {
        AtomicInteger jobs = new AtomicInteger();
        jdbc.sql("select task_data from scheduled_tasks where task_name = 'certificate'")
                .query(row -> {
                    String data = new String(row.getBytes("task_data"), StandardCharsets.ISO_8859_1);
                    jobs.addAndGet(data.contains(organisation.value().toString()) ? 1 : 0);
                });
        return jobs.get();
    }

    public List<String> serials(OrganisationId organisation) {
        return jdbc.sql("select serial from certificate where organisation_id = ? order by serial")
                .param(organisation.value())
                .query((row, _) -> row.getString("serial"))
                .list();
    }

    public String stateOf(EnrolmentId enrolment) {
        return jdbc.sql("select claim_state from certificate_claim where enrolment_id = ?")
                .param(enrolment.value())
                .query(String.class)
                .single();
    }

    public int claims(OrganisationId organisation) {
        return jdbc.sql("select count(*) from certificate_claim where organisation_id = ?")
                .param(organisation.value())
                .query(Integer.class)
                .single();
    }

    public int files(OrganisationId organisation) {
        return jdbc.sql("select count(*) from stored_file where organisation_id = ?")
                .param(organisation.value())
                .query(Integer.class)
                .single();
    }

    /** The organisation calls itself otherwise from now on. */
    public void rename(OrganisationId organisation, String name) {
        jdbc.sql("update organisation set name = ?, signatory_name = ? where id = ?")
                .params(name, name, organisation.value())
                .update();
    }

    /** The code printed on the certificate for this enrolment. */
    public String codeOf(EnrolmentId enrolment) {
        return jdbc.sql("select c.verification_code from certificate c join certificate_claim q on c.claim_id = q.id"
                        + " where q.enrolment_id = ?")
                .param(enrolment.value())
                .query(String.class)
                .single();
    }
}
