package org.alongside.certification.adapter;

/** The colours of the look (frontend/styles/tokens.css, light) on white paper. Everything that is read reaches 6:1. */
enum Tint {
    PAPER(0xFFFFFF),
    INK(0x1F2A2E),
    INK_SOFT(0x4B5A5E),
    TEAL(0x0F5C5C),
    TEAL_HAZE(0xF1F7F5),
    TEAL_WASH(0xE3EFEC),
    TEAL_MIST(0xD2E4E0),
    TEAL_SHADE(0xBFD8D3),
    EMBER(0xA8461A),
    BARK(0x6B4A2F),
    HONEY(0xE3B968),
    HONEY_GLOW(0xF9E4BF),
    HONEY_HAZE(0xFEFAF1),
    HONEY_WASH(0xFBEED3);

    private final int rgb;

    Tint(int rgb) {
        this.rgb = rgb;
    }

    float red() {
        return (rgb >> 16 & 0xFF) / 255f;
    }

    float green() {
        return (rgb >> 8 & 0xFF) / 255f;
    }

    float blue() {
        return (rgb & 0xFF) / 255f;
    }
}
