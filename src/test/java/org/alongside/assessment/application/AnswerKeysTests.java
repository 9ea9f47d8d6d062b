package org.alongside.assessment.application;

import static java.math.BigDecimal.TEN;
import static java.time.Instant.EPOCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.alongside.assessment.ACourse;
import org.alongside.assessment.EveryType;
import org.alongside.assessment.QuizRef;
import org.alongside.assessment.domain.AnswerSheet;
import org.alongside.assessment.domain.AnswerSheet.Line;
import org.alongside.assessment.domain.Attempt;
import org.alongside.assessment.domain.Draw;
import org.alongside.assessment.domain.OptionOrder;
import org.alongside.assessment.domain.Response;
import org.alongside.assessment.domain.RightSides;
import org.alongside.assessment.fragment.QuestionPage;
import org.alongside.assessment.fragment.QuizAddresses;
import org.alongside.assessment.fragment.ReviewPage;
import org.alongside.assessment.fragment.Scene;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.PublishedCourse;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Module;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.Question.Criterion;
import org.alongside.catalog.model.Question.Gap;
import org.alongside.catalog.model.Question.Gaps;
import org.alongside.catalog.model.Question.Matching;
import org.alongside.catalog.model.Question.MultipleChoice;
import org.alongside.catalog.model.Question.NumericAnswer;
import org.alongside.catalog.model.Question.OpenText;
import org.alongside.catalog.model.Question.Option;
import org.alongside.catalog.model.Question.Ordering;
import org.alongside.catalog.model.Question.Pair;
import org.alongside.catalog.model.Question.Scale;
import org.alongside.catalog.model.Question.ShortAnswer;
import org.alongside.catalog.model.Question.SingleChoice;
import org.alongside.catalog.model.Question.Sorting;
import org.alongside.catalog.model.Question.Statement;
import org.alongside.catalog.model.Question.Teaching;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.model.SafeHtml;
import org.alongside.catalog.model.Step;
import org.alongside.people.PersonId;
import org.alongside.shared.Markup;
import org.alongside.shared.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the browser gets of a test in progress does not depend on the answer key: with other options right and other
 * feedback, every page is the same to the byte. So there is nothing to be found in it, however it is looked at.
 */
class AnswerKeysTests {

    private final PersonId person = PersonId.next();
    private final QuizRef ref = new QuizRef(CourseVersionId.next(), ACourse.FINAL);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void thePagesOfATestAreTheSameWhateverIsRight(long seed) {
        Attempt attempt = new Attempt(person, ref, 1, ACourse.finalTest().rules(), seed, Instant.EPOCH);
        AnswerSheet sheet = someAnswers(Draw.from(ACourse.finalTest(), seed), new Random(seed));
        assertThat(pages(withOtherKeys(ACourse.finalTest(), new Random(seed)), attempt, sheet))
                .isEqualTo(pages(ACourse.finalTest(), attempt, sheet))
                .noneMatch(page -> page.contains(ACourse.SECRET));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void thePagesOfPracticeAreTheSameBeforeAnAnswer(long seed) {
        QuizRef check = new QuizRef(ref.version(), ACourse.CHECK);
        Attempt attempt = new Attempt(person, check, 1, ACourse.check().rules(), seed, Instant.EPOCH);
        AnswerSheet sheet = sheet(Draw.from(ACourse.check(), seed), _ -> Response.NONE);
        assertThat(pages(withOtherKeys(ACourse.check(), new Random(seed)), attempt, sheet))
                .isEqualTo(pages(ACourse.check(), attempt, sheet))
                .noneMatch(page -> page.contains(ACourse.SECRET));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void thePagesOfATestOfEveryTypeAreTheSameWhateverIsRight(long seed) {
        Quiz quiz = EveryType.test();
        Attempt attempt = new Attempt(person, new QuizRef(ref.version(), quiz.path()), 1, quiz.rules(), seed, EPOCH);
        AnswerSheet sheet = sheet(Draw.from(quiz, seed), _ -> Response.NONE);
        Random random = new Random(seed);
        Quiz other = ACourse.quiz(
                quiz.path(),
                quiz.title(),
                quiz.rules(),
                quiz.questions().stream()
                        .map(question -> withOtherKey(question, random))
                        .toList());
        assertThat(pages(other, attempt, reordered(sheet, quiz, other)))
                .isEqualTo(pages(quiz, attempt, sheet))
                .noneMatch(page -> page.contains(ACourse.SECRET) || page.contains("Criterion"))
                .noneMatch(page -> page.contains("listens") || page.contains("respect") || page.contains("3.25"));
    }

    /** The same is shown at the same places, though it stands elsewhere in the source. */
    private static AnswerSheet reordered(AnswerSheet sheet, Quiz quiz, Quiz other) {
        return new AnswerSheet(sheet.lines().stream()
                .map(line -> new Line(
                        line.position(),
                        line.key(),
                        reordered(line.order(), question(quiz, line.key()), question(other, line.key())),
                        line.response(),
                        line.sequence(),
                        line.answeredAt(),
                        line.closed()))
                .toList());
    }

    private static OptionOrder reordered(OptionOrder order, Question question, Question other) {
        List<SafeHtml> before = movable(question);
        List<SafeHtml> after = movable(other);
        return before.isEmpty()
                ? order
                : new OptionOrder(order.originals().stream()
                        .map(place -> after.indexOf(before.get(place)))
                        .toList());
    }

    private static List<SafeHtml> movable(Question question) {
        return switch (question) {
            case Ordering ordering -> ordering.items();
            case Matching matching -> RightSides.of(matching).texts(matching);
            default -> List.of();
        };
    }

    private static Question question(Quiz quiz, String key) {
        return quiz.questions().stream()
                .filter(question -> question.source().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<String> pages(Quiz quiz, Attempt attempt, AnswerSheet sheet) {
        Reading reading = new Reading(editions(quiz), Locale.ENGLISH);
        Sitting sitting = reading.sitting(attempt, sheet, Instant.EPOCH);
        Scene scene = new Scene(
                Texts.in(Locale.ENGLISH),
                quiz,
                1,
                new QuizAddresses("learn/x", ""),
                person.value().toString(),
                Locale.ENGLISH);
        List<String> pages = new ArrayList<>();
        QuestionPage page = new QuestionPage(scene, reading.terms(1), sitting);
        IntStream.rangeClosed(1, sitting.size()).forEach(position -> {
            pages.add(page.of(position, Markup.NONE, false).html());
            pages.add(page.of(position, Markup.NONE, true).html());
        });
        pages.add(new ReviewPage(scene).of(sitting, false).html());
        pages.add(new ReviewPage(scene).of(sitting, true).html());
        return pages;
    }

    private QuizEditions editions(Quiz quiz) {
        Course plain = ACourse.course();
        Course course = new Course(
                plain.about(),
                plain.promise(),
                plain.modules().stream()
                        .map(module -> new Module(
                                module.title(),
                                module.summary(),
                                module.steps().stream()
                                        .<Step>map(step -> step.path().equals(quiz.path()) ? quiz : step)
                                        .toList(),
                                module.planned()))
                        .toList(),
                plain.trainerNotes());
        return QuizEditions.of(
                new PublishedCourse(ref.version(), 1, "0".repeat(64), course),
                new QuizRef(ref.version(), quiz.path()),
                Locale.ENGLISH);
    }

    private static AnswerSheet someAnswers(Draw draw, Random random) {
        return sheet(draw, _ -> random.nextBoolean() ? Response.chosen(List.of(random.nextInt(4))) : Response.NONE);
    }

    private static AnswerSheet sheet(Draw draw, java.util.function.IntFunction<Response> answers) {
        return new AnswerSheet(IntStream.range(0, draw.asked().size())
                .mapToObj(place -> new Line(
                        place + 1,
                        draw.asked().get(place).question().source().key(),
                        draw.asked().get(place).order(),
                        answers.apply(place),
                        1,
                        Optional.empty(),
                        false))
                .toList());
    }

    private static Quiz withOtherKeys(Quiz quiz, Random random) {
        return ACourse.quiz(
                quiz.path(),
                quiz.title(),
                quiz.rules(),
                quiz.questions().stream()
                        .map(question -> withOtherKey(question, random))
                        .toList());
    }

    private static Question withOtherKey(Question question, Random random) {
        Teaching teaching = new Teaching(
                question.teaching().hint(), new SafeHtml("Another explanation"), List.of(ACourse.AGREEMENTS));
        return switch (question) {
            case SingleChoice single ->
                new SingleChoice(
                        single.source(),
                        single.stem(),
                        teaching,
                        single.tags(),
                        withOtherKeys(single.options(), random));
            case MultipleChoice several ->
                new MultipleChoice(
                        several.source(),
                        several.stem(),
                        teaching,
                        several.tags(),
                        withOtherKeys(several.options(), random));
            case Ordering order -> {
                List<SafeHtml> items = new ArrayList<>(order.items());
                Collections.shuffle(items, random);
                yield new Ordering(order.source(), order.stem(), teaching, order.tags(), items);
            }
            case Matching pairs ->
                new Matching(
                        pairs.source(),
                        pairs.stem(),
                        teaching,
                        pairs.tags(),
                        pairs.heads(),
                        turned(pairs.pairs()),
                        pairs.distractors());
            case Sorting groups ->
                new Sorting(
                        groups.source(),
                        groups.stem(),
                        teaching,
                        groups.tags(),
                        groups.groups(),
                        groups.statements().stream()
                                .map(statement -> new Statement(statement.text(), random.nextInt(2)))
                                .toList());
            case ShortAnswer text ->
                new ShortAnswer(text.source(), text.stem(), teaching, text.tags(), List.of("another"));
            case NumericAnswer number ->
                new NumericAnswer(number.source(), number.stem(), teaching, number.tags(), TEN, TEN);
            case Gaps gaps ->
                new Gaps(
                        gaps.source(),
                        gaps.stem(),
                        teaching,
                        gaps.tags(),
                        gaps.heading(),
                        gaps.body(),
                        gaps.gaps().stream()
                                .map(_ -> new Gap(List.of("another and longer")))
                                .toList());
            case OpenText text ->
                new OpenText(
                        text.source(),
                        text.stem(),
                        teaching,
                        text.tags(),
                        text.rubric().stream()
                                .map(_ -> new Criterion(5, new SafeHtml("Another")))
                                .toList());
            case Scale scale -> new Scale(scale.source(), scale.stem(), teaching, scale.tags(), scale.labels());
        };
    }

    /** The right sides go round. */
    private static List<Pair> turned(List<Pair> pairs) {
        return IntStream.range(0, pairs.size())
                .mapToObj(place -> new Pair(
                        pairs.get(place).left(),
                        pairs.get((place + 1) % pairs.size()).right()))
                .toList();
    }

    private static List<Option> withOtherKeys(List<Option> options, Random random) {
        int right = random.nextInt(options.size());
        return IntStream.range(0, options.size())
                .mapToObj(place -> new Option(
                        options.get(place).text(), place == right, new SafeHtml("Other feedback " + random.nextInt())))
                .toList();
    }
}
