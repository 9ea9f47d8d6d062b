package org.alongside.catalog.adapter;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.alongside.catalog.domain.Medium;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Every link leads somewhere, and every picture can be seen, and told to those who do not see it. */
final class LinkRules {

    private final CourseMap map;
    private final Margin margin;

    LinkRules(CourseMap map, Margin margin) {
        this.map = map;
        this.margin = margin;
    }

    void check(Node node) {
        check(node, link -> true);
    }

    /** Checks the pictures in a node, and those of its links that the rules are for. */
    void check(Node node, Predicate<Link> judged) {
        Nodes.all(node, Link.class).filter(judged).forEach(this::checkLink);
        Nodes.all(node, Image.class).forEach(this::checkPicture);
    }

    private void checkLink(Link link) {
        Target target = map.find(margin.path(), link.getDestination());
        if (target instanceof Target.Broken(String what, String remedy)) {
            margin.error(link, what, remedy);
        } else if (target instanceof Target.ToMedium(FileName file) && file.isRecording()) {
            checkTranscript(link, file);
        } else if (Nodes.text(link).isEmpty()
                && Nodes.all(link, Image.class).findAny().isEmpty()) {
            margin.error(link, "the link has no words", "say between the square brackets where it leads");
        }
    }

    private void checkTranscript(Link link, FileName recording) {
        String transcript = Recordings.transcriptPath(recording);
        if (!map.names().containsKey(transcript)) {
            margin.error(
                    link,
                    "the recording has no transcript for those who cannot hear it",
                    "write down what is said and shown, as " + transcript);
        }
    }

    private void checkPicture(Image image) {
        switch (map.find(margin.path(), image.getDestination())) {
            case Target.Broken(String what, String remedy) ->
                margin.error(image, what.replace("link", "picture"), remedy);
            case Target.ToMedium(FileName file) when file.isPicture() -> checkWords(image);
            case Target.Outside outside ->
                margin.error(image, "the picture lies outside the course", "put the file into the course folder");
            default -> margin.error(image, "this is not a picture", "use one of " + pictureEndings());
        }
    }

    /** An empty alternative has to be meant: one blank says that a picture is decoration. */
    private void checkWords(Image image) {
        if (image.getFirstChild() == null) {
            margin.error(
                    image,
                    "the picture has no text for those who cannot see it",
                    "say what it shows between the square brackets, or write ![ ](…) if it is only decoration");
        }
    }

    private static String pictureEndings() {
        return Arrays.stream(Medium.values())
                .filter(Medium::isPicture)
                .map(medium -> medium.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
