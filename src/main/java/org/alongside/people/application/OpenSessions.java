package org.alongside.people.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.alongside.people.PersonId;
import org.alongside.people.domain.Devices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Knows which sessions were ended elsewhere: by a new password, by signing out everywhere, or by signing one device out.
 * Cheap enough for every request: what the database said is remembered for a few seconds, and forgotten at once on the
 * node that made a change.
 */
@Component
public class OpenSessions {

    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final Duration USE_IS_NOTED_EVERY = Duration.ofHours(1);
    private static final int MOST_REMEMBERED = 10_000;

    private final Devices devices;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Cache<At, Optional<Integer>> generations = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(MOST_REMEMBERED)
            .build();
    private final Cache<UUID, Boolean> notedInUse = Caffeine.newBuilder()
            .expireAfterWrite(USE_IS_NOTED_EVERY)
            .maximumSize(MOST_REMEMBERED)
            .build();

    OpenSessions(Devices devices, Clock clock, TransactionTemplate transaction) {
        this.devices = devices;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Whether a session may go on. Also notes, once an hour, that its device is in use. */
    public boolean include(PersonAuthentication session) {
        return generations
                        .get(new At(session.getPrincipal().person(), session.device()), this::read)
                        .filter(generation -> generation == session.generation())
                        .isPresent()
                && notedInUse.get(session.device(), this::noteUse);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forget(SessionsEnded ended) {
        generations.asMap().keySet().removeIf(at -> at.person().equals(ended.person()));
    }

    private Optional<Integer> read(At at) {
        return devices.generationAt(at.device(), at.person().value(), clock.instant());
    }

    private boolean noteUse(UUID device) {
        transaction.executeWithoutResult(_ -> devices.used(device, clock.instant()));
        return true;
    }

    private record At(PersonId person, UUID device) {}
}
