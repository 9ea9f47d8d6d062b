package org.alongside.catalog.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.alongside.catalog.text.WrittenPage;
import org.alongside.catalog.text.WrittenPart;

/** A page by its parts, and the file cut into the pieces that hold them. */
record OpenedPage(WrittenPage written, Pieces pieces) {

    /** A page that is not there yet. */
    static final OpenedPage NEW = new OpenedPage(new WrittenPage(List.of(), "", List.of()), Pieces.NONE);

    static Optional<OpenedPage> of(FileName name, byte[] bytes) {
        Margin nobodyReads = new Problems().marginOf(name.path());
        return new ManuscriptReader(name, nobodyReads).read(bytes).map(page -> of(page, new String(bytes, UTF_8)));
    }

    private static OpenedPage of(Manuscript page, String raw) {
        List<AskedPart> parts = hasParts(page.name()) ? Parts.of(page).parts() : List.of();
        List<Integer> headings =
                parts.stream().map(part -> Nodes.line(part.heading())).toList();
        int textEnd = headings.isEmpty() ? page.lines().size() + 1 : headings.getFirst();
        WrittenPage written = new WrittenPage(
                page.settings().places().values().stream()
                        .map(page.settings()::written)
                        .toList(),
                new SourceText(page).between(page.bodyFrom(), textEnd - 1),
                parts.stream().map(part -> written(page, part)).toList());
        return new OpenedPage(written, new PageCutter(page, raw).cut(headings));
    }

    private static boolean hasParts(FileName name) {
        return switch (name.kind()) {
            case CONTENTS, QUIZ, SCENARIO -> true;
            case LESSON, TRAINER_NOTES, TRANSCRIPT, MEDIUM, OTHER -> false;
        };
    }

    private static WrittenPart written(Manuscript page, AskedPart part) {
        Transcriber transcriber = new Transcriber(page);
        return switch (page.name().kind()) {
            case QUIZ ->
                transcriber.question(new QuestionReader(page, new Explanations(page.margin(), false)).read(part));
            case SCENARIO -> transcriber.scene(new SceneReader(page).read(part));
            case CONTENTS -> new ModuleTranscriber(page).module(part).orElseGet(() -> transcriber.passage(part));
            case LESSON, TRAINER_NOTES, TRANSCRIPT, MEDIUM, OTHER -> transcriber.passage(part);
        };
    }
}
