package org.alongside.assessment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.alongside.catalog.CourseCatalog;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.PublishedCourse;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.people.CurrentPerson;
import org.alongside.people.People;
import org.alongside.people.PersonId;
import org.alongside.people.Profile;
import org.alongside.people.SignedIn;
import org.alongside.people.SignedInPeople;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.OrganisationScope;
import org.alongside.testing.CountedStatements;
import org.alongside.testing.MinimalRows;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** What assessment needs of the modules around it: a course, people who may take it, a clock that a test can turn. */
@TestConfiguration(proxyBeanMethods = false)
public class House {

    @Bean
    static CountedStatements countedStatements() {
        return new CountedStatements();
    }

    @Bean
    MinimalRows rows(JdbcClient sql) {
        return new MinimalRows(sql);
    }

    @Bean
    Shelf shelf(MinimalRows rows) {
        return new Shelf(rows);
    }

    @Bean
    Door door(MinimalRows rows) {
        return new Door(rows);
    }

    @Bean
    News news() {
        return new News();
    }

    @Bean
    @Primary
    TurnableClock turnableClock() {
        return new TurnableClock();
    }

    /** The catalog, with one course in it: a version of its own for each organisation. */
    public static class Shelf implements CourseCatalog {

        private final Map<OrganisationId, PublishedCourse> courses = new ConcurrentHashMap<>();
        private final MinimalRows rows;

        Shelf(MinimalRows rows) {
            this.rows = rows;
        }

        /** The course of the organisation that the running code acts for. */
        public PublishedCourse course() {
            return courses.computeIfAbsent(OrganisationScope.current(), this::published);
        }

        private PublishedCourse published(OrganisationId organisation) {
            PublishedCourse course = ACourse.published();
            UUID entry = UUID.randomUUID();
            rows.insert("course", Map.of("id", entry, "organisation_id", organisation.value()));
            rows.insert(
                    "course_version",
                    Map.of(
                            "id", course.version().value(),
                            "organisation_id", organisation.value(),
                            "course_id", entry));
            return course;
        }

        public QuizRef check() {
            return new QuizRef(course().version(), ACourse.CHECK);
        }

        public QuizRef finalTest() {
            return new QuizRef(course().version(), ACourse.FINAL);
        }

        public QuizRef timed() {
            return new QuizRef(course().version(), ACourse.TIMED);
        }

        @Override
        public List<PublishedCourse> courses() {
            return List.of(course());
        }

        @Override
        public Optional<PublishedCourse> current(CourseSlug slug) {
            return Optional.of(course()).filter(found -> found.course().slug().equals(slug));
        }

        @Override
        public PublishedCourse version(CourseVersionId version) {
            if (!version.equals(course().version())) {
                throw new NoSuchElementException("No version " + version);
            }
            return course();
        }
    }

    /** People come in here, and are let in to quizzes or not. */
    public static class Door implements Admission, CurrentPerson, People {

        private final MinimalRows rows;
        private final Set<PersonId> turnedAway = ConcurrentHashMap.newKeySet();

        Door(MinimalRows rows) {
            this.rows = rows;
        }

        /** Somebody new of a new organisation, signed in on this thread. */
        public SignedIn aLearner() {
            SignedIn learner = new SignedIn(newPerson(), new OrganisationId(rows.insert("organisation")));
            signIn(learner);
            return learner;
        }

        public PersonId newPerson() {
            return new PersonId(rows.insert("person"));
        }

        public OrganisationId newOrganisation() {
            return new OrganisationId(rows.insert("organisation"));
        }

        public void turnAway(PersonId person) {
            turnedAway.add(person);
        }

        @Override
        public boolean admits(PersonId person, QuizRef quiz) {
            return !turnedAway.contains(person);
        }

        @Override
        public Optional<PersonId> ifSignedIn() {
            return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                    .map(Authentication::getPrincipal)
                    .filter(SignedIn.class::isInstance)
                    .map(principal -> ((SignedIn) principal).person());
        }

        @Override
        public PersonId id() {
            return ifSignedIn().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
        }

        @Override
        public Optional<Profile> find(PersonId person) {
            return Optional.of(new Profile(
                    person, "sam@example.org", "Sam", Optional.empty(), Locale.ENGLISH, ZoneId.of("America/New_York")));
        }

        @Override
        public Map<PersonId, Profile> findAll(Collection<PersonId> people) {
            return people.stream()
                    .collect(Collectors.toMap(
                            person -> person, person -> find(person).orElseThrow()));
        }
    }

    /** Hears of completed quizzes inside the transaction, as learning does; and can fail, as it can. */
    public static class News {

        private final List<QuizCompleted> heard = new CopyOnWriteArrayList<>();
        private volatile @Nullable RuntimeException failure;

        @EventListener
        void completed(QuizCompleted event) {
            RuntimeException wished = failure;
            if (wished != null) {
                throw wished;
            }
            heard.add(event);
        }

        public List<QuizCompleted> of(PersonId person) {
            return heard.stream().filter(event -> event.person().equals(person)).toList();
        }

        public void failWith(@Nullable RuntimeException wished) {
            failure = wished;
        }
    }

    /** Stands where it is put; far ahead of the machine's clock, so that no job is due before a test says so. */
    public static class TurnableClock extends Clock {

        private volatile Instant now = Instant.parse("2096-11-22T14:02:00Z");

        public void turn(Duration ahead) {
            now = now.plus(ahead).truncatedTo(ChronoUnit.MICROS);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** From here on, on this thread, this person acts for this organisation. */
    public static void signIn(SignedIn person) {
        SignedInPeople.as(person.person(), person.organisation());
    }

    /** Acts as somebody else for a moment. */
    public static <T> T as(SignedIn person, Supplier<T> action) {
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            signIn(person);
            return action.get();
        } finally {
            TestSecurityContextHolder.setContext(before);
        }
    }
}
