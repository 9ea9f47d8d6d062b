package org.alongside.certification.adapter;

/** The mark of the house: two peaks, one beside the other. Drawn on a grid of 32 squares, as in the browser. */
final class Mark {

    private static final float GRID = 32;

    private final PageInk ink;

    Mark(PageInk ink) {
        this.ink = ink;
    }

    /** With its upper left corner at the given place. */
    void draw(float left, float top, float side) {
        float unit = side / GRID;
        ink.raw("q").write("cm", unit, 0, 0, -unit, left, top).raw("1 J 1 j");
        ink.strokeWith(Tint.TEAL, 3)
                .moveTo(5, 26)
                .curveTo(9, 17, 11, 12, 14, 6)
                .curveTo(17, 12, 19, 17, 23, 26)
                .raw("S");
        ink.strokeWith(Tint.EMBER, 3)
                .moveTo(13, 26)
                .curveTo(16, 20, 18, 17, 20, 13)
                .curveTo(22, 17, 24, 20, 27, 26)
                .raw("S Q");
    }
}
