package org.alongside.certification.adapter;

import java.util.List;

/** One line, ready to be drawn at any size; its runs stand in visual order. */
record ShapedLine(List<GlyphRun> runs) {

    /** In thousandths of an em. */
    float width() {
        return (float) runs.stream().mapToDouble(GlyphRun::width).sum();
    }

    boolean spellsItself() {
        return runs.stream().allMatch(GlyphRun::spellsItself);
    }
}
