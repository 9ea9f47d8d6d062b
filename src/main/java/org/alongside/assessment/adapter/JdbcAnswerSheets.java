package org.alongside.assessment.adapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.assessment.AttemptId;
import org.alongside.assessment.QuizRef;
import org.alongside.assessment.domain.AnswerSheet;
import org.alongside.assessment.domain.AnswerSheets;
import org.alongside.assessment.domain.Attempt;
import org.alongside.assessment.domain.Draw;
import org.alongside.assessment.domain.OptionOrder;
import org.alongside.assessment.domain.Response;
import org.alongside.assessment.domain.SheetOutline;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.model.StepPath;
import org.alongside.people.PersonId;
import org.alongside.shared.OrganisationScope;
import org.alongside.shared.SpeaksSql;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answer sheets as rows. */
@Repository
@SpeaksSql("saving an answer is one conditional update, at half a millisecond; every statement names the organisation")
class JdbcAnswerSheets implements AnswerSheets {

    private static final String SAVE = """
            update attempt_question set response = ?, sequence = ?, answered_at = ?
            where organisation_id = ? and attempt_id = ? and person_id = ? and question_position = ?
            and closed = false and sequence < ? and (closes_at is null or closes_at > ?)""";

    private static final String OPEN = """
            insert into attempt_question (organisation_id, attempt_id, question_position, person_id, question_key,
                source_hash, option_order, sequence, closes_at, closed)
            values (?, ?, ?, ?, ?, ?, ?, 0, ?, false)""";

    private static final String READ = """
            select question_position, question_key, option_order, response, sequence, answered_at, closed
            from attempt_question where organisation_id = ? and attempt_id = ?""";

    private static final String OUTLINE = """
            select a.person_id, a.course_version_id, a.quiz_path, a.quiz_mode, q.question_key, q.option_order
            from attempt a
            join attempt_question q on q.organisation_id = a.organisation_id and q.attempt_id = a.id
            where a.organisation_id = ? and a.id = ? order by q.question_position""";

    private final JdbcClient sql;

    JdbcAnswerSheets(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void keepSources(Draw draw) {
        Set<String> kept = kept(draw);
        draw.asked().stream()
                .map(asked -> asked.question().source())
                .filter(source -> kept.add(source.hash()))
                .forEach(this::keep);
    }

    private Set<String> kept(Draw draw) {
        return new HashSet<>(sql.sql("select source_hash from question_source"
                        + " where organisation_id = :organisation and source_hash in (:hashes)")
                .param("organisation", organisation())
                .param(
                        "hashes",
                        draw.asked().stream()
                                .map(asked -> asked.question().source().hash())
                                .toList())
                .query(String.class)
                .list());
    }

    private void keep(Question.Source source) {
        try {
            sql.sql("insert into question_source (organisation_id, source_hash, markdown) values (?, ?, ?)")
                    .params(organisation(), source.hash(), source.markdown())
                    .update();
        } catch (DuplicateKeyException keptMeanwhile) {
            // The hash names the text: whoever was quicker kept the same.
        }
    }

    @Override
    public void open(Attempt attempt, Draw draw) {
        IntStream.range(0, draw.asked().size())
                .forEach(place -> open(attempt, place + 1, draw.asked().get(place)));
    }

    private void open(Attempt attempt, int position, Draw.Asked asked) {
        Question.Source source = asked.question().source();
        sql.sql(OPEN)
                .param(1, organisation())
                .param(2, attempt.id().value())
                .param(3, position)
                .param(4, attempt.person().value())
                .param(5, source.key())
                .param(6, source.hash())
                .param(7, asked.order().encoded())
                .param(8, attempt.closesAt().map(JdbcAnswerSheets::utc).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    @Override
    public boolean save(
            AttemptId attempt, PersonId person, int position, Response response, long sequence, Instant now) {
        return sql.sql(SAVE)
                        .param(1, response.encoded().orElse(null), Types.VARCHAR)
                        .param(2, sequence)
                        .param(3, utc(now))
                        .param(4, organisation())
                        .param(5, attempt.value())
                        .param(6, person.value())
                        .param(7, position)
                        .param(8, sequence)
                        .param(9, utc(now))
                        .update()
                == 1;
    }

    @Override
    public void close(AttemptId attempt) {
        sql.sql("update attempt_question set closed = true where organisation_id = ? and attempt_id = ?")
                .params(organisation(), attempt.value())
                .update();
    }

    @Override
    public AnswerSheet read(AttemptId attempt) {
        return new AnswerSheet(sql.sql(READ + " order by question_position")
                .params(organisation(), attempt.value())
                .query((row, number) -> line(row))
                .list());
    }

    @Override
    public Optional<AnswerSheet.Line> line(AttemptId attempt, int position) {
        return sql.sql(READ + " and question_position = ?")
                .params(organisation(), attempt.value(), position)
                .query((row, number) -> line(row))
                .optional();
    }

    @Override
    public Optional<SheetOutline> outline(AttemptId attempt) {
        List<SheetOutline> parts = sql.sql(OUTLINE)
                .params(organisation(), attempt.value())
                .query((row, number) -> outline(row))
                .list();
        return parts.stream()
                .findFirst()
                .map(first -> new SheetOutline(
                        first.person(),
                        first.quiz(),
                        first.mode(),
                        parts.stream().flatMap(part -> part.slots().stream()).toList()));
    }

    @Override
    public boolean isComplete(AttemptId attempt) {
        return sql.sql("select count(*) from attempt_question"
                                + " where organisation_id = ? and attempt_id = ?"
                                + " and (response is null or response like '~%')")
                        .params(organisation(), attempt.value())
                        .query(Long.class)
                        .single()
                == 0;
    }

    private static AnswerSheet.Line line(ResultSet row) throws SQLException {
        return new AnswerSheet.Line(
                row.getInt("question_position"),
                row.getString("question_key"),
                OptionOrder.decoded(row.getString("option_order")),
                Response.decoded(row.getString("response")),
                row.getLong("sequence"),
                instant(row.getObject("answered_at", OffsetDateTime.class)),
                row.getBoolean("closed"));
    }

    /** One question's worth of an outline. */
    private static SheetOutline outline(ResultSet row) throws SQLException {
        return new SheetOutline(
                new PersonId(row.getObject("person_id", UUID.class)),
                new QuizRef(
                        new CourseVersionId(row.getObject("course_version_id", UUID.class)),
                        new StepPath(row.getString("quiz_path"))),
                Quiz.Mode.valueOf(row.getString("quiz_mode")),
                List.of(new SheetOutline.Slot(
                        row.getString("question_key"), OptionOrder.decoded(row.getString("option_order")))));
    }

    private static UUID organisation() {
        return OrganisationScope.current().value();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }
}
