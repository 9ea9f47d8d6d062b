package org.alongside.certification.adapter;

/**
 * The quiet picture of the page: a frame like a window, soft hills along its lower edge at first light, and a campfire
 * with two people beside it. Flat shapes only, so that every printer gives the same colours.
 */
final class Landscape {

    private static final float LEFT = CertificatePage.FRAME;
    private static final float BOTTOM = CertificatePage.FRAME;
    private static final float WIDTH = CertificatePage.WIDTH - 2 * CertificatePage.FRAME;
    private static final float HEIGHT = CertificatePage.HEIGHT - 2 * CertificatePage.FRAME;
    private static final float CENTRE = CertificatePage.WIDTH / 2;
    private static final float CORNER = 14;
    private static final float INNER_LINE = 4.5f;

    private final PageInk ink;

    Landscape(PageInk ink) {
        this.ink = ink;
    }

    void draw() {
        ink.raw("q");
        frame(INNER_LINE);
        ink.raw("W n");
        firstLight();
        hills();
        new Campfire(ink).draw(CENTRE, BOTTOM + 31);
        ink.raw("Q");
        ink.strokeWith(Tint.TEAL, 1.1f);
        frame(0);
        ink.raw("S").strokeWith(Tint.TEAL_SHADE, 0.6f);
        frame(INNER_LINE);
        ink.raw("S");
    }

    private void firstLight() {
        disc(Tint.HONEY_HAZE, 66);
        disc(Tint.HONEY_WASH, 49);
        disc(Tint.HONEY_GLOW, 32);
    }

    private void disc(Tint tint, float radius) {
        ink.fillWith(tint).circle(CENTRE, BOTTOM + 40, radius).raw("f");
    }

    /** From the farthest to the nearest; heights above the lower edge, evenly spread from left to right. */
    private void hills() {
        hill(Tint.TEAL_HAZE, 52, 62, 36, 54, 30, 58, 46, 60, 50);
        hill(Tint.TEAL_WASH, 34, 30, 46, 34, 26, 32, 44, 34, 30);
        hill(Tint.TEAL_MIST, 14, 30, 24, 18, 34, 18, 22, 28, 16);
        hill(Tint.TEAL_SHADE, 10, 8, 14, 24, 31, 24, 14, 8, 12);
    }

    private void hill(Tint tint, float... heights) {
        float step = WIDTH / (heights.length - 1);
        ink.fillWith(tint).moveTo(LEFT, BOTTOM).lineTo(LEFT, BOTTOM + heights[0]);
        for (int index = 1; index < heights.length; index++) {
            float x = LEFT + index * step;
            float before = BOTTOM + heights[index - 1];
            float after = BOTTOM + heights[index];
            ink.curveTo(x - step / 2, before, x - step / 2, after, x, after);
        }
        ink.lineTo(LEFT + WIDTH, BOTTOM).raw("f");
    }

    private void frame(float inset) {
        ink.roundedRectangle(
                LEFT + inset, BOTTOM + inset, WIDTH - 2 * inset, HEIGHT - 2 * inset, CORNER - inset * 0.7f);
    }
}
