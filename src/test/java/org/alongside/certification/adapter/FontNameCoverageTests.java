package org.alongside.certification.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class FontNameCoverageTests {

    private final FontNameCoverage coverage = new FontNameCoverage(APrinter.FONTS);

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"WITH_EMOJI", "WITHOUT_ANY_FONT"})
    void namesOfManyScriptsNeedNoWarning(PrintedNames name) {
        assertThat(coverage.charactersWithoutFont(name.legalName())).isEmpty();
    }

    @Test
    void aCharacterThatWouldBecomeABoxIsNamedOnce() {
        assertThat(coverage.charactersWithoutFont("Robin 😀 Lee 😀")).containsExactly("😀");
    }

    @Test
    void charactersAreNamedInTheirOrder() {
        assertThat(coverage.charactersWithoutFont("𐎠𐏃 Kim")).containsExactly("𐎠", "𐏃");
    }

    @Test
    void anAccentThatIsNotComposedBelongsToItsLetter() {
        assertThat(coverage.charactersWithoutFont("Jose\u0301")).isEmpty();
    }
}
