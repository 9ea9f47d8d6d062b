package org.alongside.learning.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Scenario;
import org.alongside.catalog.model.StepPath;
import org.alongside.learning.StepNames;
import org.alongside.learning.domain.Enrolment;
import org.alongside.learning.domain.KeptTrail;
import org.alongside.learning.domain.KeptTrails;
import org.alongside.learning.domain.Trail;
import org.springframework.stereotype.Component;

/** Finds and keeps trails, under whatever name their scenario had when they were begun. */
@Component
class KeepingTrails {

    private final KeptTrails trails;
    private final Clock clock;

    KeepingTrails(KeptTrails trails, Clock clock) {
        this.trails = trails;
        this.clock = clock;
    }

    /** How far a learner is in some scenarios of their course: by one query, or none where there are no scenarios. */
    Map<StepPath, Play> plays(Enrolment enrolment, Course course, Collection<Scenario> scenarios) {
        Map<StepPath, KeptTrail> kept = kept(enrolment, course, scenarios);
        Map<StepPath, Play> plays = new HashMap<>();
        scenarios.forEach(scenario -> plays.put(
                scenario.path(), Play.of(scenario, walked(Optional.ofNullable(kept.get(scenario.path())), scenario))));
        return plays;
    }

    /** Moves on, and keeps where that led unless nothing changed. The caller holds the enrolment. */
    Trail follow(Enrolment held, Course course, Scenario scenario, UnaryOperator<Trail> move) {
        Optional<KeptTrail> kept =
                Optional.ofNullable(kept(held, course, List.of(scenario)).get(scenario.path()));
        Trail before = walked(kept, scenario);
        Trail after = move.apply(before);
        if (!after.equals(before)) {
            keep(held, scenario, kept, after);
        }
        return after;
    }

    private void keep(Enrolment held, Scenario scenario, Optional<KeptTrail> kept, Trail after) {
        Instant now = clock.instant();
        kept.ifPresentOrElse(
                trail -> trail.follow(after, now),
                () -> trails.save(new KeptTrail(held.id(), scenario.path(), after, now)));
    }

    /** By the names of today; where one was kept under several names, the one followed last. */
    private Map<StepPath, KeptTrail> kept(Enrolment enrolment, Course course, Collection<Scenario> scenarios) {
        StepNames names = StepNames.in(course);
        Map<StepPath, KeptTrail> kept = new HashMap<>();
        List<String> wanted = scenarios.stream()
                .flatMap(scenario -> names.of(scenario).stream())
                .map(StepPath::value)
                .toList();
        (wanted.isEmpty() ? List.<KeptTrail>of() : trails.on(enrolment.id().value(), wanted))
                .forEach(trail -> names.today(trail.scenario()).ifPresent(name -> kept.putIfAbsent(name, trail)));
        return kept;
    }

    private static Trail walked(Optional<KeptTrail> kept, Scenario scenario) {
        return kept.map(KeptTrail::trail).orElse(Trail.NONE).in(scenario);
    }
}
