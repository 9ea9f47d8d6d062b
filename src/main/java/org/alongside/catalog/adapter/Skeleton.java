package org.alongside.catalog.adapter;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;

/**
 * What a page is made of, apart from its words: what a translation has in common with its original. Each bone is said in
 * words, for the message where two differ.
 */
final class Skeleton {

    private final List<Bone> bones = new ArrayList<>();

    /**
     * A part of a page.
     *
     * @param what begins with an article
     */
    private record Bone(int line, String what) {}

    void add(Node node, String what) {
        bones.add(new Bone(Nodes.line(node), what));
    }

    /** Whether a translation has the skeleton of its original; the margin says where they part. */
    boolean fits(Skeleton original, Margin margin) {
        for (int i = 0; i < Math.min(bones.size(), original.bones.size()); i++) {
            Bone here = bones.get(i);
            Bone there = original.bones.get(i);
            if (!here.what.equals(there.what)) {
                margin.error(
                        here.line,
                        "here stands " + here.what + ", and in the original " + there.what + " (line " + there.line
                                + ")",
                        "keep the parts and the order of the original, and translate the words only");
                return false;
            }
        }
        return hasAll(original, margin);
    }

    private boolean hasAll(Skeleton original, Margin margin) {
        if (bones.size() < original.bones.size()) {
            Bone missing = original.bones.get(bones.size());
            margin.error(
                    bones.isEmpty() ? 1 : bones.getLast().line,
                    "after this, " + missing.what + " is missing, which stands in line " + missing.line
                            + " of the original",
                    "translate it as well");
        } else if (bones.size() > original.bones.size()) {
            Bone more = bones.get(original.bones.size());
            margin.error(more.line, "here stands " + more.what + ", and the original ends before", "take it out");
        }
        return bones.size() == original.bones.size();
    }
}
