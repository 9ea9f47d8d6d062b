package org.alongside.catalog.domain.advice;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.catalog.model.Block;
import org.alongside.catalog.model.Lesson;
import org.alongside.catalog.model.SafeHtml;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Words without their markup. */
final class PlainText {

    private static final String PASSAGES = "p, li, td, th, h2, h3, h4, h5, h6";

    private PlainText() {}

    static String of(SafeHtml html) {
        return Jsoup.parseBodyFragment(html.html()).text();
    }

    /** Each paragraph, item, cell and heading of a lesson by itself, as each ends a sentence. */
    static List<String> passages(Lesson lesson) {
        return lesson.blocks().stream()
                .flatMap(PlainText::texts)
                .flatMap(html -> Jsoup.parseBodyFragment(html.html()).select(PASSAGES).stream())
                .filter(passage -> passage.select(PASSAGES).size() == 1)
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static Stream<SafeHtml> texts(Block block) {
        return switch (block) {
            case Block.Prose prose -> Stream.of(prose.html());
            case Block.Callout callout -> Stream.of(callout.html());
            case Block.Reflection reflection -> Stream.of(reflection.prompt());
            default -> Stream.empty();
        };
    }
}
