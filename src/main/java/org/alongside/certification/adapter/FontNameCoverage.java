package org.alongside.certification.adapter;

import java.util.List;
import org.alongside.certification.domain.NameCoverage;
import org.springframework.stereotype.Component;

/** Asks the fonts themselves. */
@Component
class FontNameCoverage implements NameCoverage {

    private final CertificateFonts fonts;

    FontNameCoverage(CertificateFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public List<String> charactersWithoutFont(String name) {
        return FaceSpan.of(PrintableText.of(name), Face.DISPLAY, fonts).stream()
                .filter(FaceSpan::isBox)
                .map(FaceSpan::text)
                .distinct()
                .toList();
    }
}
