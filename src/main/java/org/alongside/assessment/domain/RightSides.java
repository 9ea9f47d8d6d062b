package org.alongside.assessment.domain;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.catalog.model.Question.Matching;
import org.alongside.catalog.model.Question.Pair;
import org.alongside.catalog.model.SafeHtml;

/**
 * The right sides that a matching question offers: those of its pairs and those that belong to nothing, equal ones once.
 * Which are equal is seen in the original language, so that an answer means the same in all.
 *
 * @param places of the first of each, among the pairs and behind them the distractors
 */
public record RightSides(List<Integer> places) {

    public RightSides {
        places = List.copyOf(places);
    }

    public static RightSides of(Matching original) {
        List<SafeHtml> all = all(original);
        return new RightSides(IntStream.range(0, all.size())
                .filter(place -> all.indexOf(all.get(place)) == place)
                .boxed()
                .toList());
    }

    public int size() {
        return places.size();
    }

    /** Which of them a pair of the original belongs to. */
    public int ofPair(Matching original, int pair) {
        return places.indexOf(all(original).indexOf(original.pairs().get(pair).right()));
    }

    /** In the language of an edition. */
    public List<SafeHtml> texts(Matching edition) {
        List<SafeHtml> all = all(edition);
        return places.stream().map(all::get).toList();
    }

    private static List<SafeHtml> all(Matching question) {
        return Stream.concat(question.pairs().stream().map(Pair::right), question.distractors().stream())
                .toList();
    }
}
