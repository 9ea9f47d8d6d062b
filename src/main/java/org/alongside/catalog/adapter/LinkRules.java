package org.alongside.catalog.adapter;

import java.util.Arrays;
import java.util.Locale;
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
        Nodes.all(node, Link.class).forEach(this::checkLink);
        Nodes.all(node, Image.class).forEach(this::checkPicture);
    }

    private void checkLink(Link link) {
        if (map.find(margin.path(), link.getDestination()) instanceof Target.Broken(String what, String remedy)) {
            margin.error(link, what, remedy);
        } else if (Nodes.text(link).isEmpty()
                && Nodes.all(link, Image.class).findAny().isEmpty()) {
            margin.error(link, "the link has no words", "say between the square brackets where it leads");
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
