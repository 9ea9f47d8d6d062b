package org.alongside.assessment.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.alongside.assessment.ACourse;
import org.alongside.assessment.QuizRef;
import org.alongside.assessment.domain.AnswerSheet;
import org.alongside.assessment.domain.AnswerSheet.Line;
import org.alongside.assessment.domain.Attempt;
import org.alongside.assessment.domain.Draw;
import org.alongside.assessment.domain.Response;
import org.alongside.assessment.fragment.QuestionPage;
import org.alongside.assessment.fragment.QuizAddresses;
import org.alongside.assessment.fragment.ReviewPage;
import org.alongside.assessment.fragment.Scene;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.Question.MultipleChoice;
import org.alongside.catalog.model.Question.Option;
import org.alongside.catalog.model.Question.SingleChoice;
import org.alongside.catalog.model.Question.Teaching;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.model.SafeHtml;
import org.alongside.people.PersonId;
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

    private List<String> pages(Quiz quiz, Attempt attempt, AnswerSheet sheet) {
        Reading reading = new Reading(ACourse.course(), quiz);
        Sitting sitting = reading.sitting(attempt, sheet);
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
            pages.add(page.of(position, "", false).html());
            pages.add(page.of(position, "", true).html());
        });
        pages.add(new ReviewPage(scene).of(sitting, false).html());
        pages.add(new ReviewPage(scene).of(sitting, true).html());
        return pages;
    }

    private static AnswerSheet someAnswers(Draw draw, Random random) {
        return sheet(
                draw,
                _ -> random.nextBoolean() ? new Response(new TreeSet<>(List.of(random.nextInt(4)))) : Response.NONE);
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
            default -> question;
        };
    }

    private static List<Option> withOtherKeys(List<Option> options, Random random) {
        int right = random.nextInt(options.size());
        return IntStream.range(0, options.size())
                .mapToObj(place -> new Option(
                        options.get(place).text(), place == right, new SafeHtml("Other feedback " + random.nextInt())))
                .toList();
    }
}
