package org.alongside.catalog.adapter;

import java.util.Iterator;
import java.util.stream.IntStream;
import org.alongside.catalog.model.Block;
import org.alongside.catalog.model.Lesson;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.Scenario;
import org.alongside.catalog.model.Step;

/**
 * The words of a translation on the bones of its original. Names, keys, marks and competencies come from the original,
 * so that progress and answers are the same in every language. Both have the same {@link Skeleton}.
 */
final class Wording {

    private Wording() {}

    /** The content note of the original stays until it is translated. */
    static Step.About of(Step.About original, Step.About words) {
        return new Step.About(
                original.path(),
                original.formerly(),
                words.title(),
                original.minutes(),
                words.contentNote().or(original::contentNote),
                original.competencies(),
                original.optional());
    }

    static Lesson of(Lesson original, Lesson words) {
        Iterator<String> names = original.blocks().stream()
                .filter(Block.Reflection.class::isInstance)
                .map(block -> ((Block.Reflection) block).name())
                .iterator();
        return new Lesson(
                of(original.about(), words.about()),
                words.blocks().stream().map(block -> named(block, names)).toList());
    }

    private static Block named(Block block, Iterator<String> names) {
        return block instanceof Block.Reflection(String own, var prompt)
                ? new Block.Reflection(names.next(), prompt)
                : block;
    }

    static Scenario of(Scenario original, Scenario words) {
        return new Scenario(
                of(original.about(), words.about()),
                words.introduction(),
                IntStream.range(0, original.scenes().size())
                        .mapToObj(
                                i -> of(original.scenes().get(i), words.scenes().get(i)))
                        .toList());
    }

    private static Scenario.Scene of(Scenario.Scene original, Scenario.Scene words) {
        return new Scenario.Scene(
                original.anchor(),
                words.title(),
                words.text(),
                words.choices(),
                words.debrief(),
                original.competencies());
    }

    static Question of(Question original, Question words) {
        Question.Source source = new Question.Source(
                original.source().key(),
                words.source().hash(),
                words.source().markdown(),
                original.source().formerly());
        Question.Teaching teaching = new Question.Teaching(
                words.teaching().hint(),
                words.teaching().explanation(),
                original.teaching().lessons());
        return of(words, source, teaching, original.tags());
    }

    private static Question of(Question words, Question.Source source, Question.Teaching teaching, Question.Tags tags) {
        Question.Stem stem = words.stem();
        return switch (words) {
            case Question.SingleChoice one -> new Question.SingleChoice(source, stem, teaching, tags, one.options());
            case Question.MultipleChoice one ->
                new Question.MultipleChoice(source, stem, teaching, tags, one.options());
            case Question.Ordering one -> new Question.Ordering(source, stem, teaching, tags, one.items());
            case Question.Matching one ->
                new Question.Matching(source, stem, teaching, tags, one.heads(), one.pairs(), one.distractors());
            case Question.Sorting one ->
                new Question.Sorting(source, stem, teaching, tags, one.groups(), one.statements());
            case Question.ShortAnswer one -> new Question.ShortAnswer(source, stem, teaching, tags, one.accepted());
            case Question.NumericAnswer one ->
                new Question.NumericAnswer(source, stem, teaching, tags, one.lowest(), one.highest());
            case Question.Gaps one ->
                new Question.Gaps(source, stem, teaching, tags, one.heading(), one.body(), one.gaps());
            case Question.OpenText one -> new Question.OpenText(source, stem, teaching, tags, one.rubric());
            case Question.Scale one -> new Question.Scale(source, stem, teaching, tags, one.labels());
        };
    }
}
