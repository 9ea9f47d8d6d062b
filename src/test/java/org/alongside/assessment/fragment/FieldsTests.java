package org.alongside.assessment.fragment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.alongside.assessment.EveryType;
import org.alongside.assessment.application.Task;
import org.alongside.catalog.model.Question.Gapped;
import org.alongside.catalog.model.Question.Pair;
import org.alongside.catalog.model.SafeHtml;
import org.alongside.shared.Texts;
import org.junit.jupiter.api.Test;

class FieldsTests {

    private final Scene scene = new Scene(
            Texts.in(Locale.ENGLISH),
            EveryType.practice(),
            1,
            new QuizAddresses("learn/x", ""),
            "somebody",
            Locale.of("es"));

    @Test
    void rightSidesTooLongForAClosedListStandAboveItByLetter() {
        assertThat(pairs("Listens for a <em>long</em> while before saying anything", "Speaks"))
                .contains("<ol class=\"quiz-rights\" type=\"A\"", "<li>Listens for a <em>long</em> while")
                .contains(">A. Listens for a long while before saying anything</option>", ">B. Speaks</option>");
        assertThat(pairs("Listens", "Speaks")).doesNotContain("quiz-rights").contains(">Listens</option>");
    }

    @Test
    void aGapInAHeadingIsFilledBelowItAndCountedFirst() {
        String fields = new GapFields(scene)
                .of(new Task.Fill(
                        new Gapped(List.of(html("First "), html(", then speak"))),
                        new Gapped(List.of(html("<p>Then "), html(".</p>"))),
                        List.of("listen", "")))
                .html();
        assertThat(fields)
                .containsSubsequence(
                        "lang=\"es\"", "<p>First <input", "value=\"listen\"", "Gap 1 of 2", ", then speak</p><p>Then ")
                .contains("Gap 2 of 2");
    }

    @Test
    void plainTextLeavesNoMarkupAndNoEntities() {
        assertThat(PlainText.of(html("A <em>b</em> &amp; &#34;c&#34; <img src=\"x\" alt=\"a door\" />")))
                .isEqualTo("A b & \"c\" a door");
        assertThat(PlainText.of(html("1 &lt; 2"))).isEqualTo("1 < 2");
    }

    private String pairs(String... rights) {
        return new PairFields(scene, "id")
                .of(new Task.Match(
                        new Pair(SafeHtml.EMPTY, SafeHtml.EMPTY),
                        List.of(new Task.Row(html("Left"), 0)),
                        List.of(rights).stream().map(FieldsTests::html).toList()))
                .html();
    }

    private static SafeHtml html(String html) {
        return new SafeHtml(html);
    }
}
