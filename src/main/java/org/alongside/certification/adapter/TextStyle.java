package org.alongside.certification.adapter;

/**
 * The typographic scale of the page. Sizes are points for one line; a long text wraps to the given number of lines and
 * shrinks as far as it must.
 */
enum TextStyle {
    ORGANISATION(Face.STRONG, 13, 2, 1.3f, 0.7f, Tint.INK),
    TITLE(Face.DISPLAY, 31, 1, 1.2f, 0.7f, Tint.TEAL),
    LEAD(Face.TEXT, 12, 1, 1.4f, 0.7f, Tint.INK_SOFT),
    NAME(Face.DISPLAY, 46, 3, 1.25f, 0.6f, Tint.INK),
    COURSE(Face.DISPLAY, 23, 3, 1.25f, 0.65f, Tint.TEAL),
    FACTS(Face.STRONG, 12, 2, 1.4f, 0.7f, Tint.INK),
    SIGNATORY(Face.STRONG, 11, 2, 1.3f, 0.8f, Tint.INK),
    FOOT(Face.TEXT, 8.5f, 2, 1.4f, 0.9f, Tint.INK_SOFT),
    SERIAL(Face.STRONG, 10, 2, 1.4f, 0.8f, Tint.INK),
    ADDRESS(Face.TEXT, 8.5f, 3, 1.4f, 0.9f, Tint.TEAL);

    private static final float DISPLAY_SHRINKS_PER_LINE = 0.18f;

    private final Face face;
    private final float size;
    private final int lines;
    private final float leading;
    private final float comfortable;
    private final Tint tint;

    TextStyle(Face face, float size, int lines, float leading, float comfortable, Tint tint) {
        this.face = face;
        this.size = size;
        this.lines = lines;
        this.leading = leading;
        this.comfortable = comfortable;
        this.tint = tint;
    }

    Face face() {
        return face;
    }

    int lines() {
        return lines;
    }

    float leading() {
        return leading;
    }

    Tint tint() {
        return tint;
    }

    /** The size of a text that has room enough: two lines in display size would outweigh everything else. */
    float size(int linesUsed) {
        float shrinking = face == Face.DISPLAY ? DISPLAY_SHRINKS_PER_LINE : 0;
        return size * (1 - shrinking * (linesUsed - 1));
    }

    /** Below this size, another line reads better than a smaller one. */
    float comfortableSize() {
        return size * comfortable;
    }
}
