package org.alongside.certification.adapter;

/** Two people beside a fire: the idea of the whole course, an inch wide. */
final class Campfire {

    private final PageInk ink;

    Campfire(PageInk ink) {
        this.ink = ink;
    }

    /** With the foot of the fire at the given place. */
    void draw(float x, float y) {
        ink.raw("q").write("cm", 1, 0, 0, 1, x, y);
        logs();
        flame(Tint.EMBER, 1);
        flame(Tint.HONEY, 0.55f);
        person(-1);
        person(1);
        ink.raw("Q");
    }

    private void logs() {
        ink.raw("1 J").strokeWith(Tint.BARK, 2);
        ink.moveTo(-7, -1.4f).lineTo(7, 1.2f).moveTo(-7, 1.2f).lineTo(7, -1.4f).raw("S");
    }

    /** A tongue of fire, s times as large as life. */
    private void flame(Tint tint, float s) {
        ink.fillWith(tint)
                .moveTo(0, 1)
                .curveTo(-6 * s, 1, -6.5f * s, 8 * s, -2.5f * s, 12 * s)
                .curveTo(-2 * s, 15 * s, -1 * s, 17.5f * s, 1.2f * s, 20 * s)
                .curveTo(1.2f * s, 16 * s, 6.5f * s, 12 * s, 5.6f * s, 6 * s)
                .curveTo(5 * s, 2.5f * s, 3 * s, 1, 0, 1)
                .raw("f");
    }

    /** Sitting, turned to the fire: left of it with -1, right of it with 1. */
    private void person(int side) {
        ink.raw("q").write("cm", -side, 0, 0, 1, side * 25, -3);
        ink.fillWith(Tint.TEAL);
        ink.circle(1.6f, 19.4f, 3.7f).raw("f");
        ink.moveTo(-7, 0)
                .curveTo(-7.5f, 8, -4.5f, 14.5f, 0.2f, 14.5f)
                .curveTo(3.6f, 14.5f, 4.6f, 11.5f, 5, 8.6f)
                .curveTo(8.5f, 8.8f, 10.5f, 6, 11, 0)
                .raw("h f Q");
    }
}
