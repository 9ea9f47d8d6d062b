package org.alongside.certification.adapter;

/** The faces of a certificate: three that speak for the house, and those that know the scripts of the world. */
enum Face {
    DISPLAY("fonts/Fraunces-Medium.ttf", false),
    TEXT("fonts/AtkinsonHyperlegibleNext-Regular.ttf", false),
    STRONG("fonts/AtkinsonHyperlegibleNext-SemiBold.ttf", false),
    WORLD("fonts/ttf/Kurinto/KurintoSans-Rg.ttf", true),
    HAN("fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf", true),
    HANGUL("fonts/NotoSansKR-Hangul.ttf", true),
    KHMER("fonts/NotoSansKhmer-Regular.ttf", true),
    MYANMAR("fonts/NotoSansMyanmar-Regular.ttf", true),
    TIBETAN("fonts/NotoSerifTibetan-Regular.ttf", true);

    private final String resource;
    private final boolean placesMarks;

    Face(String resource, boolean placesMarks) {
        this.resource = resource;
        this.placesMarks = placesMarks;
    }

    String resource() {
        return resource;
    }

    /** Whether accents that Unicode has not composed with their letter, as in Yoruba, land where they belong. */
    boolean placesMarks() {
        return placesMarks;
    }
}
