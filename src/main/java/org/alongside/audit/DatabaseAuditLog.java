package org.alongside.audit;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.alongside.shared.ActsFor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the log in a table. A deed and its entry are committed together; nothing here changes or removes one. */
@Component
class DatabaseAuditLog implements AuditLog {

    private final EntityManager entries;
    private final Clock clock;

    DatabaseAuditLog(EntityManager entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(String action, String subject) {
        entries.persist(new AuditEntry(action, subject, actor(), clock.instant()));
    }

    /** Principals of the house are named by the id of the person. */
    private static @Nullable UUID actor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof ActsFor
                ? UUID.fromString(authentication.getName())
                : null;
    }
}
