package org.alongside.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alongside.catalog.model.SafeHtml;
import org.junit.jupiter.api.Test;

class MarkupTests {

    @Test
    void textIsEscapedInContentAndInAttributes() {
        assertThat(Markup.of("<p title=\"{}\">{}</p>", "\" onload='x'", "<script>&")
                        .html())
                .isEqualTo("<p title=\"&quot; onload=&#39;x&#39;\">&lt;script&gt;&amp;</p>");
    }

    @Test
    void whatIsSafeAlreadyStaysAsItIs() {
        assertThat(Markup.of("{}{}", new SafeHtml("<em>a</em>"), new Markup("<b>b</b>"))
                        .html())
                .isEqualTo("<em>a</em><b>b</b>");
    }

    @Test
    void collectionsAndOptionalsAreJoinedAndTheirTextEscaped() {
        assertThat(Markup.of("{}{}{}", List.of("<", new Markup("<i>")), Optional.of(">"), Optional.empty())
                        .html())
                .isEqualTo("&lt;<i>&gt;");
    }

    @Test
    void aPartIsNeverReadAsATemplate() {
        assertThat(Markup.of("{} {}", "{}", "x").html()).isEqualTo("{} x");
    }

    @Test
    void holesAndPartsMustMatch() {
        assertThatIllegalArgumentException().isThrownBy(() -> Markup.of("{}{}", "one"));
        assertThatIllegalArgumentException().isThrownBy(() -> Markup.of("{}", "one", "two"));
    }

    @Test
    void wordsAreInTheWishedLanguageElseInEnglish() {
        assertThat(Texts.in(Locale.of("es", "MX")).say("assessment.hand-in")).isEqualTo("Entregar");
        assertThat(Texts.in(Locale.JAPANESE).say("assessment.hand-in")).isEqualTo("Hand in");
        assertThat(Texts.in(Locale.ENGLISH).count("assessment.terms.questions", 1))
                .isEqualTo("One question");
        assertThat(Texts.in(Locale.ENGLISH).count("assessment.terms.questions", 20))
                .isEqualTo("20 questions");
    }
}
