package org.alongside.catalog.adapter;

import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Gives links, pictures and headings of one file the addresses they have in the browser. */
final class PageAttributes implements AttributeProvider {

    private final String path;
    private final CourseMap map;
    private final Anchors anchors;

    PageAttributes(Manuscript page, CourseMap map) {
        this.path = page.name().path();
        this.map = map;
        this.anchors = page.anchors();
    }

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        switch (node) {
            case Link link -> onLink(link, attributes);
            case Image image -> onPicture(image, attributes);
            case Heading heading -> anchors.of(heading).ifPresent(name -> attributes.put("id", name));
            default -> {}
        }
    }

    private void onLink(Link link, Map<String, String> attributes) {
        attributes.clear();
        switch (map.find(path, link.getDestination())) {
            case Target.Outside(String address) -> onWayOut(address, attributes);
            case Target.ToStep step -> attributes.put("href", map.addressOf(step));
            case Target.ToMedium medium -> attributes.put("href", map.addressOf(medium));
            case Target.Beside beside -> {}
            case Target.Broken broken -> {}
        }
    }

    /** A page of somebody else opens beside the course, so that nobody loses their place, and cannot reach back. */
    private static void onWayOut(String address, Map<String, String> attributes) {
        attributes.put("href", address);
        if (address.startsWith("http")) {
            attributes.put("target", "_blank");
            attributes.put("rel", "noopener");
        }
    }

    private void onPicture(Image image, Map<String, String> attributes) {
        attributes.clear();
        if (map.find(path, image.getDestination()) instanceof Target.ToMedium medium) {
            attributes.put("src", map.addressOf(medium));
            attributes.put("alt", Nodes.text(image));
            attributes.put("loading", "lazy");
            PictureSize.of(map.files().bytes(medium.file().path())).ifPresent(size -> {
                attributes.put("width", Integer.toString(size.width()));
                attributes.put("height", Integer.toString(size.height()));
            });
        }
    }
}
