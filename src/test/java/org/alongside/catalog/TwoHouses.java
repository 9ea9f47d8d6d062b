package org.alongside.catalog;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.alongside.people.PersonId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.OrganisationScope;
import org.alongside.testing.CountedStatements;
import org.alongside.testing.MinimalRows;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Organisations that know nothing of each other, and an ear for what the catalog announces. */
@TestConfiguration(proxyBeanMethods = false)
public class TwoHouses {

    @Bean
    static CountedStatements countedStatements() {
        return new CountedStatements();
    }

    @Bean
    Houses houses(JdbcClient jdbc) {
        return new Houses(new MinimalRows(jdbc));
    }

    @Bean
    Announcements announcements() {
        return new Announcements();
    }

    /** Founds organisations and lets a test act for them. */
    public record Houses(MinimalRows rows) {

        public OrganisationId found() {
            return new OrganisationId(rows.insert("organisation"));
        }

        /** A member with one role. */
        public PersonId member(OrganisationId organisation, String role) {
            UUID person = rows.insert("person");
            rows.insert(
                    "membership",
                    Map.of(
                            "id",
                            UUID.randomUUID(),
                            "organisation_id",
                            organisation.value(),
                            "person_id",
                            person,
                            "member_role",
                            role));
            return new PersonId(person);
        }

        public static <T> T inside(OrganisationId organisation, Supplier<T> action) {
            return OrganisationScope.call(organisation, action::get);
        }
    }

    /** What was announced, and that it was inside a transaction. */
    public static class Announcements {

        private final List<CoursePublished> heard = new CopyOnWriteArrayList<>();

        @EventListener
        void published(CoursePublished event) {
            if (!TransactionSynchronizationManager.isActualTransactionActive()) {
                throw new IllegalStateException("Announced outside the transaction");
            }
            heard.add(event);
        }

        public List<CoursePublished> in(OrganisationId organisation) {
            return heard.stream()
                    .filter(event -> event.organisation().equals(organisation))
                    .toList();
        }
    }
}
