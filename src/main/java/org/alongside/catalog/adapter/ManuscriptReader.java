package org.alongside.catalog.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.alongside.catalog.domain.Bounds;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Takes a Markdown file apart and checks what holds for every kind of page. */
final class ManuscriptReader {

    /** Deeper than any text a person reads. The parser stops a little above, so that trees can be walked safely. */
    private static final int DEEPEST = 30;

    /** Parsing one passage may take time that grows with the square of its length. */
    private static final int LONGEST_PASSAGE = 50_000;

    private static final int LONGEST_TITLE = 200;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), TaskListItemsExtension.create()))
            .customInlineContentParserFactory(Blank.PARSER)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST + 10)
            .maxInlineNesting(DEEPEST + 10)
            .build();

    private final FileName name;
    private final Margin margin;

    ManuscriptReader(FileName name, Margin margin) {
        this.name = name;
        this.margin = margin;
    }

    Optional<Manuscript> read(byte[] bytes) {
        return text(bytes).map(text -> List.of(text.split("\r\n|\n|\r", -1))).flatMap(this::read);
    }

    private Optional<Manuscript> read(List<String> lines) {
        FrontMatterReader frontMatter = new FrontMatterReader(KnownSettings.of(name), margin);
        int fenced = frontMatter.length(lines);
        Settings settings = frontMatter.read(lines.subList(0, fenced));
        List<String> body = withoutFirst(fenced, lines);
        return document(body).map(document -> {
            String title = title(settings);
            new HeadingRules(body, margin).check(document, title, isBeside());
            new RawHtml(name.kind(), margin).drop(document);
            Alerts alerts = new AlertReader(body, margin).read(document);
            Anchors anchors = isBeside() ? Anchors.NONE : Anchors.in(document);
            return new Manuscript(name, lines, fenced + 1, settings, title, document, alerts, anchors, margin);
        });
    }

    private String title(Settings settings) {
        return isBeside()
                ? settings.text("title", LONGEST_TITLE).orElse("")
                : settings.required("title", LONGEST_TITLE);
    }

    /** Notes and transcripts stand beside another file, so they need no title and nothing links into them. */
    private boolean isBeside() {
        return name.kind() == FileName.Kind.TRAINER_NOTES || name.kind() == FileName.Kind.TRANSCRIPT;
    }

    private Optional<String> text(byte[] bytes) {
        if (bytes.length > Bounds.TEXT_BYTES) {
            margin.error(1, "the text is larger than 2 MB", "split it into several files");
            return Optional.empty();
        }
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            margin.error(1, "the file is not text in UTF-8", "save it as UTF-8 in your editor");
            return Optional.empty();
        }
    }

    private Optional<Node> document(List<String> body) {
        if (hasEndlessPassage(body)) {
            return Optional.empty();
        }
        Node document = PARSER.parse(String.join("\n", body));
        if (Nodes.depth(document) > DEEPEST) {
            margin.error(1, "lists, quotes or marks are nested too deeply", "use fewer levels");
            return Optional.empty();
        }
        return Optional.of(document);
    }

    private boolean hasEndlessPassage(List<String> body) {
        int length = 0;
        for (int index = 0; index < body.size(); index++) {
            length = body.get(index).isBlank() ? 0 : length + body.get(index).length();
            if (length > LONGEST_PASSAGE) {
                margin.error(
                        index + 1,
                        "more than 50,000 characters stand here without a blank line",
                        "put blank lines between paragraphs");
                return true;
            }
        }
        return false;
    }

    /** Blank lines stand in for the front matter, so that every node knows its line in the file. */
    private static List<String> withoutFirst(int fenced, List<String> lines) {
        List<String> body = new ArrayList<>(Collections.nCopies(fenced, ""));
        body.addAll(lines.subList(fenced, lines.size()));
        return body;
    }
}
