package org.alongside.catalog.adapter;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/** A gap to fill, written as four or more underscores. Left alone, Markdown would make strong words of some of them. */
final class Blank extends CustomNode {

    /** As it is read, and shown where nobody can write in it. */
    static final String WRITTEN = "____";

    private static final char SIGN = '_';

    /** Finds blanks among the signs of a text. */
    static final InlineContentParserFactory PARSER = new InlineContentParserFactory() {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of(SIGN);
        }

        @Override
        public InlineContentParser create() {
            return Blank::tryParse;
        }
    };

    private static ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        return scanner.matchMultiple(SIGN) >= WRITTEN.length()
                ? ParsedInline.of(new Blank(), scanner.position())
                : ParsedInline.none();
    }

    /** Prints each blank as some text. */
    record Printer(HtmlWriter writer, String text) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Blank.class);
        }

        @Override
        public void render(Node blank) {
            writer.text(text);
        }
    }
}
