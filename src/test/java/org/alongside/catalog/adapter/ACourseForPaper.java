package org.alongside.catalog.adapter;

import static org.alongside.catalog.adapter.ACourseFolder.aCourse;

import java.util.Locale;
import org.alongside.catalog.model.Course;

/** A small course in two languages with everything in it that a book prints. */
final class ACourseForPaper {

    static final Locale SPANISH = Locale.of("es");

    private static final String QUESTIONS = """
            ## Which chair?

            1. [%s] The next one.
               > Side by side it is.
            1. [%s] The one across.
               > That is a desk's place.

            > [!NOTE]
            > See [Hello](hello.md) and [a page](https://example.org/a/page).

            <!-- key: chair -->

            ## What helps?

            - [x] A break.
              > Breaks help.
            - [ ] Shouting.
              > It seldom does.

            <!-- key: helps -->

            ## Bring these in order

            1. Arrive early
            1. Sit down slowly
            1. Listen long

            > [!NOTE]
            > One after the other.

            <!-- key: order -->

            ## What belongs together?

            | Who | Where |
            | --- | --- |
            | A peer | beside you |
            | A doctor | across a desk |
            | | nowhere at all |

            > [!NOTE]
            > Places say something.

            <!-- key: match -->

            ## Whose is it?

            | What | Mine | Yours |
            | --- | --- | --- |
            | My story | x | |
            | Your pace | | x |

            > [!NOTE]
            > Both count.

            <!-- key: sort -->

            ## One word for it

            Answer: `respect`, `regard`

            > [!NOTE]
            > One will do.

            <!-- key: word -->

            ## How many chairs?

            Answer: `2` to `3`

            > [!NOTE]
            > Few are enough.

            <!-- key: number -->

            ## Respect is ____ and ____.

            1. `mutual`
            1. `early`, `soon`

            > [!NOTE]
            > Both ways.

            <!-- key: gaps -->

            ## Say it in your words

            Answer:

            Rubric:

            - 2 points: you name what you saw.

            > [!NOTE]
            > Your words.

            <!-- key: open -->

            ## Where are you today?

            Scale:

            - Far
            - Near

            > [!NOTE]
            > Each is fine.

            <!-- key: scale -->
            """;

    private static final String LESSON = """
            Hello, and welcome.

            > [!IMPORTANT]
            > Both people **matter** in the room.

            > [!TIP]
            > Ask for something *small*.

            > [!REFLECT]
            > When did somebody take you seriously?
            """;

    private static final String PLAY = """
            ## The door

            Sam stands in the door.

            - [Say hello](#the-chair)
              > An invitation.
            - [Wait](#the-chair)
              > Quiet company.

            ## The chair

            Sam sits down.

            > [!NOTE]
            > Who decided that?
            """;

    private static final String NOTES = """
            # For trainers

            Allow *one hour*.

            ## Agenda

            | Minutes | What |
            | --- | --- |
            | 10 | Arrival |

            ### Online

            Cameras are a choice.
            """;

    private ACourseForPaper() {}

    static Course english() {
        return folder().course();
    }

    static Course spanish() {
        return folder().editions().in(SPANISH);
    }

    /** The same, with another answer marked. */
    static Course withAnotherAnswer() {
        return folder(" ", "x").course();
    }

    static ACourseFolder folder() {
        return folder("x", " ");
    }

    private static ACourseFolder folder(String first, String second) {
        String questions = QUESTIONS.formatted(first, second);
        ACourseFolder course = aCourse()
                .withLesson(LESSON)
                .withQuestion(questions)
                .withScenario(PLAY)
                .with("welcome/hello.trainer.md", NOTES)
                .with("welcome/README.trainer.md", NOTES)
                .with("README.trainer.md", NOTES);
        return course.with(
                        "README.es.md",
                        course.text("README.md")
                                .replace("language: en\n", "")
                                .replace("A course", "Un curso")
                                .replace("## Welcome", "## Bienvenida"))
                .with(
                        "welcome/hello.es.md",
                        course.text("welcome/hello.md").replace("When did somebody", "¿Cuándo te"));
    }
}
