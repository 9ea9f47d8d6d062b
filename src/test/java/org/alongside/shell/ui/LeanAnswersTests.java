package org.alongside.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LeanAnswersTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void anAnswerWithAFewCurlyQuotesSaysTheSameInLatin1() {
        String answer =
                "{\"changes\":[{\"value\":\"Press “Next” – café, \\\"quoted\\\", 🌱. And so on, for a while.\"}]}";
        String lean = LeanAnswers.lean(answer);
        assertThat(lean.chars()).allMatch(character -> character <= 0xFF);
        assertThat(JSON.readTree(lean)).isEqualTo(JSON.readTree(answer));
    }

    @Test
    void anAnswerInLatin1StaysAsItIs() {
        String answer = "{\"value\":\"¿Qué es el apoyo entre pares?\"}";
        assertThat(LeanAnswers.lean(answer)).isSameAs(answer);
    }

    @Test
    void anAnswerThatWouldOnlyGrowStaysAsItIs() {
        String answer = "{\"value\":\"Взаимная поддержка равных\"}";
        assertThat(LeanAnswers.lean(answer)).isSameAs(answer);
    }
}
