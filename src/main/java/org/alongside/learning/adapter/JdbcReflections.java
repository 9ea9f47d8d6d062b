package org.alongside.learning.adapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.catalog.model.StepPath;
import org.alongside.learning.domain.Kept;
import org.alongside.learning.domain.ReflectionPlace;
import org.alongside.learning.domain.Reflections;
import org.alongside.learning.domain.Writing;
import org.alongside.people.PersonId;
import org.alongside.shared.OrganisationScope;
import org.alongside.shared.SpeaksSql;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps reflections by one statement each. Every statement names the organisation and the writer.
 *
 * <p>A reflection stays under the name its step had when it was begun, and is found there by all names of the step.
 *
 * <p>Call it outside a transaction: two tabs that begin the same reflection at once are told apart by the primary key,
 * and a statement that fails would spoil the transaction around it.
 */
@Repository
@SpeaksSql("Saving as one types must be one statement, ordered by its sequence number whatever arrives first")
class JdbcReflections implements Reflections {

    private static final String UPDATE = """
            update reflection set body = :body, sequence = :sequence, saved_at = :now
            where organisation_id = :organisation and person_id = :person and course_slug = :course
            and step_path in (:step) and reflection_name = :name and sequence < :sequence""";
    private static final String INSERT = """
            insert into reflection
            (organisation_id, person_id, course_slug, step_path, reflection_name, body, sequence, saved_at)
            values (:organisation, :person, :course, :begun, :name, :body, :sequence, :now)""";
    private static final String READ_ONE = """
            select body, sequence, saved_at from reflection
            where organisation_id = :organisation and person_id = :person and course_slug = :course
            and step_path in (:step) and reflection_name = :name
            order by sequence desc""";
    private static final String READ_STEP = """
            select reflection_name, body, sequence, saved_at from reflection
            where organisation_id = :organisation and person_id = :person and course_slug = :course
            and step_path in (:step)
            order by sequence""";

    private final JdbcClient jdbc;

    JdbcReflections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Kept keep(ReflectionPlace place, Writing writing, Instant now) {
        if (write(UPDATE, place, writing, now) > 0) {
            return new Kept(writing, now);
        }
        return read(place).orElseGet(() -> keepFirst(place, writing, now));
    }

    @Override
    public Map<String, Kept> of(PersonId writer, CourseSlug course, List<StepPath> step) {
        Map<String, Kept> kept = new HashMap<>();
        at(READ_STEP, writer, course, step).query(row -> {
            kept.put(row.getString("reflection_name"), kept(row));
        });
        return kept;
    }

    private Kept keepFirst(ReflectionPlace place, Writing writing, Instant now) {
        try {
            write(INSERT, place, writing, now);
            return new Kept(writing, now);
        } catch (DuplicateKeyException begunMeanwhile) {
            return keep(place, writing, now);
        }
    }

    private Optional<Kept> read(ReflectionPlace place) {
        return at(READ_ONE, place.writer(), place.course(), place.step())
                .param("name", place.name())
                .query((row, _) -> kept(row))
                .list()
                .stream()
                .findFirst();
    }

    private int write(String statement, ReflectionPlace place, Writing writing, Instant now) {
        return at(statement, place.writer(), place.course(), place.step())
                .param("name", place.name())
                .param("body", writing.text())
                .param("sequence", writing.sequence())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private JdbcClient.StatementSpec at(String statement, PersonId writer, CourseSlug course, List<StepPath> step) {
        return jdbc.sql(statement)
                .param("organisation", OrganisationScope.current().value())
                .param("person", writer.value())
                .param("course", course.value())
                .param("step", step.stream().map(StepPath::value).toList())
                .param("begun", step.getFirst().value());
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                new Writing(row.getLong("sequence"), row.getString("body")),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}
