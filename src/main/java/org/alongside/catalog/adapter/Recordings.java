package org.alongside.catalog.adapter;

import java.util.Optional;
import org.alongside.catalog.domain.Medium;
import org.alongside.catalog.model.Block;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/**
 * The recordings of a course, in one language. Beside each lies what is said and shown in it, as {@code
 * NAME.transcript.md}, and beside a video also its captions, as {@code NAME.vtt}.
 *
 * @param language of the lessons that they stand in; empty for the original
 */
record Recordings(Pages pages, CourseMap map, String language) {

    private static final String CAPTIONS = ".vtt";

    /** The path that the transcript of a recording has. */
    static String transcriptPath(FileName recording) {
        return stem(recording) + ".transcript.md";
    }

    /** In this language, or else in the original one; nothing where it is missing, which the rules for links note. */
    Optional<Manuscript> transcriptOf(FileName recording) {
        Optional<Manuscript> original = pages.at(transcriptPath(recording));
        return original.flatMap(page -> pages.in(language, page)).or(() -> original);
    }

    Block block(FileName recording, Link link, Manuscript transcript, Manuscript lesson) {
        boolean video = Medium.of(recording.path()).filter(Medium::isVideo).isPresent();
        Optional<String> captions = captions(recording);
        if (video && captions.isEmpty()) {
            missingCaptions(recording, link, lesson.margin());
        }
        return new Block.Recording(
                video ? Block.Recording.Kind.VIDEO : Block.Recording.Kind.AUDIO,
                Nodes.text(link),
                map.addressOf(recording.path()),
                captions.map(map::addressOf),
                new HtmlPress(transcript, map).print(transcript.text()));
    }

    private Optional<String> captions(FileName recording) {
        return Optional.of(stem(recording) + "." + language + CAPTIONS)
                .filter(path -> map.names().containsKey(path))
                .or(() -> Optional.of(stem(recording) + CAPTIONS)
                        .filter(path -> map.names().containsKey(path)));
    }

    private void missingCaptions(FileName recording, Node link, Margin margin) {
        if (language.isEmpty()) {
            margin.warning(
                    link,
                    "the video has no captions for those who watch without hearing",
                    "add them as " + stem(recording) + CAPTIONS);
        }
    }

    private static String stem(FileName recording) {
        return recording.path().substring(0, recording.path().lastIndexOf('.'));
    }
}
