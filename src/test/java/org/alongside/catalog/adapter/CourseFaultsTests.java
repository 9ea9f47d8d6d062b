package org.alongside.catalog.adapter;

import static org.alongside.catalog.adapter.ACourseFolder.aCourse;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every fault an author can make is told with its file, its line and a remedy, in these very words. */
class CourseFaultsTests {

    @Test
    void aGoodCourseHasNoProblem() {
        assertThat(aCourse().problems()).isEmpty();
    }

    @Nested
    class InTheFrontMatter {

        @Test
        void anUnknownSettingIsAnError() {
            assertThat(aCourse()
                            .with("welcome/hello.md", "---\ntitle: Hello\nminuets: 5\n---\n\n# Hello\n\nText.\n")
                            .errors())
                    .containsExactly("welcome/hello.md:3: \"minuets\" is not a setting of this kind of file;"
                            + " remove it, or use one of competencies, formerly, in-this-lesson, minutes, title");
        }

        @Test
        void aSettingOfAnotherKindOfFileIsUnknown() {
            assertThat(aCourse()
                            .with("welcome/hello.md", "---\ntitle: Hello\npass: 80\n---\n\n# Hello\n\nText.\n")
                            .errors())
                    .containsExactly("welcome/hello.md:3: \"pass\" is not a setting of this kind of file;"
                            + " remove it, or use one of competencies, formerly, in-this-lesson, minutes, title");
        }

        @Test
        void aSettingTwiceIsAnError() {
            assertThat(aCourse()
                            .with("welcome/hello.md", "---\ntitle: Hello\ntitle: Hi\n---\n\n# Hello\n\nText.\n")
                            .errors())
                    .containsExactly("welcome/hello.md:3: \"title\" is set twice; keep one of the two lines");
        }

        @Test
        void aColonInAPlainTextIsAnError() {
            assertThat(aCourse()
                            .with("welcome/hello.md", "---\nminutes: 5\ntitle: Hello: again\n---\n\nText.\n")
                            .errors())
                    .contains("welcome/hello.md:3: the front matter cannot be read here; write each line as"
                            + " \"key: text\", and put the text in double quotes if it holds a colon or begins with a"
                            + " sign");
        }

        @Test
        void aNestedSettingIsAnError() {
            assertThat(aCourse()
                            .with(
                                    "welcome/hello.md",
                                    "---\ntitle: Hello\nminutes:\n  read: 5\n---\n\n# Hello\n\nText.\n")
                            .errors())
                    .containsExactly("welcome/hello.md:3: \"minutes\" has no plain value; write a text or a flat list"
                            + " after the colon, or remove the line");
        }

        @Test
        void settingsInBracesAreAnError() {
            assertThat(aCourse()
                            .with("welcome/hello.md", "---\n{title: Hello, minutes: 5}\n---\n\n# Hello\n\nText.\n")
                            .errors())
                    .contains("welcome/hello.md:2: the front matter stands in braces; write each key in a line of its"
                            + " own");
        }

        @Test
        void anEmptySettingIsAnError() {
            assertThat(aCourse()
                            .with("welcome/hello.md", "---\ntitle: Hello\nminutes:\n---\n\n# Hello\n\nText.\n")
                            .errors())
                    .containsExactly("welcome/hello.md:3: \"minutes\" has no plain value; write a text or a flat list"
                            + " after the colon, or remove the line");
        }

        @Test
        void frontMatterThatDoesNotEndIsAnError() {
            assertThat(aCourse()
                            .with("welcome/hello.md", "---\ntitle: Hello\n\n# Hello\n\nText.\n")
                            .errors())
                    .contains("welcome/hello.md:1: the front matter does not end; close it with a line --- of its own");
        }

        @Test
        void aMissingTitleIsAnError() {
            assertThat(aCourse().with("welcome/hello.md", "# Hello\n\nText.\n").errors())
                    .containsExactly("welcome/hello.md:1: the title is missing; add a line \"title: …\" to the front"
                            + " matter, between two lines --- at the top of the file");
        }

        @Test
        void minutesThatAreNoNumberAreAnError() {
            assertThat(aCourse()
                            .with("welcome/hello.md", "---\ntitle: Hello\nminutes: ten\n---\n\n# Hello\n\nText.\n")
                            .errors())
                    .containsExactly("welcome/hello.md:3: \"minutes\" is not a whole number from 1 to 600;"
                            + " write it in digits, such as \"minutes: 1\"");
        }

        @Test
        void aListWhereOneValueBelongsIsAnError() {
            assertThat(aCourse()
                            .with("welcome/hello.md", "---\ntitle: Hello\nminutes: [1, 2]\n---\n\n# Hello\n\nText.\n")
                            .errors())
                    .containsExactly("welcome/hello.md:3: \"minutes\" takes one value and has a list;"
                            + " write \"minutes: …\" without brackets");
        }

        @Test
        void aStrangeCompetencyIsAnError() {
            assertThat(aCourse()
                            .with(
                                    "welcome/hello.md",
                                    "---\ntitle: Hello\ncompetencies: [be kind]\n---\n\n# Hello\n\nText.\n")
                            .errors())
                    .containsExactly("welcome/hello.md:3: \"be kind\" is not the code of a competency;"
                            + " write the framework, a colon and the number, such as samhsa:1.2");
        }

        @Test
        void anEndlessTitleIsAnError() {
            assertThat(aCourse()
                            .with("welcome/hello.md", "---\ntitle: " + "a".repeat(201) + "\n---\n\nText.\n")
                            .errors())
                    .containsExactly(
                            "welcome/hello.md:2: \"title\" is longer than 200 characters; say it in fewer words");
        }
    }

    @Nested
    class InTheCourse {

        @Test
        void aCourseWithoutContentsIsAnError() {
            assertThat(aCourse().without("README.md").errors())
                    .containsExactly("README.md:1: the course has no README.md;"
                            + " add one with its title, summary and table of contents");
        }

        @Test
        void aMissingSummaryIsAnError() {
            assertThat(contents(
                                    "---\ntitle: A course\nlanguage: en\n---\n\n# A course\n\n## M\n\n- [Hello](welcome/hello.md)\n- [Check](welcome/check.quiz.md)\n")
                            .errors())
                    .containsExactly("README.md:1: the summary is missing; add a line \"summary: …\" to the front"
                            + " matter, between two lines --- at the top of the file");
        }

        @Test
        void anUnknownLanguageIsAnError() {
            assertThat(contents(
                                    "---\ntitle: A course\nsummary: S.\nlanguage: English\n---\n\n# A course\n\n## M\n\n- [Hello](welcome/hello.md)\n- [Check](welcome/check.quiz.md)\n")
                            .errors())
                    .containsExactly("README.md:4: \"English\" is not the code of a language;"
                            + " write two letters, such as \"language: en\"");
        }

        @Test
        void anUnknownCertificateRuleIsAnError() {
            assertThat(contents(
                                    "---\ntitle: A course\nsummary: S.\nlanguage: en\ncertificate: always\n---\n\n# A course\n\n## M\n\n- [Hello](welcome/hello.md)\n- [Check](welcome/check.quiz.md)\n")
                            .errors())
                    .containsExactly("README.md:5: \"certificate: always\" is not known;"
                            + " write certificate: on-completion or certificate: none");
        }

        @Test
        void aLinkToAMissingStepIsAnError() {
            assertThat(listing(
                                    "- [Hello](welcome/hello.md)\n- [Check](welcome/check.quiz.md)\n- [More](welcome/more.md)")
                            .errors())
                    .containsExactly("README.md:13: welcome/more.md is not there;"
                            + " correct the path, add the file, or leave the brackets empty: []()");
        }

        @Test
        void aStepListedTwiceIsAnError() {
            assertThat(listing(
                                    "- [Hello](welcome/hello.md)\n- [Check](welcome/check.quiz.md)\n- [Again](welcome/hello.md)")
                            .errors())
                    .containsExactly("README.md:13: welcome/hello.md is listed twice; keep one of the two links");
        }

        @Test
        void anItemThatIsMoreThanALinkIsAnError() {
            assertThat(listing("- [Hello](welcome/hello.md) and more\n- [Check](welcome/check.quiz.md)")
                            .errors())
                    .containsExactly("README.md:11: an item of the table of contents is not one link alone;"
                            + " write \"- [Title](module/lesson.md)\", or \"- [Title]()\" for a planned one");
        }

        @Test
        void aLinkElsewhereIsNoStep() {
            assertThat(listing(
                                    "- [Hello](welcome/hello.md)\n- [Check](welcome/check.quiz.md)\n- [Web](https://example.org)")
                            .errors())
                    .containsExactly("README.md:13: this link does not lead to a step;"
                            + " link to a lesson (.md), a quiz (.quiz.md) or a role play (.scenario.md)");
        }

        @Test
        void aModuleWithoutStepsIsAnError() {
            assertThat(listing("- [Hello](welcome/hello.md)\n- [Check](welcome/check.quiz.md)\n\n## Licence\n\nFree.")
                            .errors())
                    .containsExactly("README.md:14: this module lists no step;"
                            + " add a list of links to its lessons, or move the text above the first ## heading");
        }

        @Test
        void aCourseWithoutModulesIsAnError() {
            assertThat(contents("---\ntitle: A course\nsummary: S.\nlanguage: en\n---\n\n# A course\n\nText.\n")
                            .errors())
                    .containsExactly("README.md:1: the course has no module;"
                            + " add a ## heading and below it a list of links to its lessons");
        }

        @Test
        void aCourseWhereAllIsPlannedIsAnError() {
            assertThat(listing("- [Hello]()").errors())
                    .containsExactly("README.md:1: all steps of the course are still planned;"
                            + " write at least one lesson and link to it");
        }

        @Test
        void anAlertInTheContentsIsAnError() {
            assertThat(listing("> [!NOTE]\n> Beware.\n\n- [Hello](welcome/hello.md)\n- [Check](welcome/check.quiz.md)")
                            .errors())
                    .containsExactly("README.md:11: an alert stands in the table of contents;"
                            + " write it as a paragraph, or move it to a lesson");
        }

        @Test
        void aHeadingBelowAModuleIsAnError() {
            assertThat(listing("### Part\n\n- [Hello](welcome/hello.md)\n- [Check](welcome/check.quiz.md)")
                            .errors())
                    .containsExactly(
                            "README.md:11: a heading below a module; modules have no parts; use ## for modules only");
        }

        @Test
        void aStepInNoTableOfContentsIsAWarning() {
            assertThat(aCourse()
                            .with("welcome/more.md", "---\ntitle: More\n---\n\n# More\n\nText.\n")
                            .warnings())
                    .containsExactly("welcome/more.md:1: the file is in no table of contents, so nobody sees it;"
                            + " list it under a module in README.md");
        }

        @Test
        void twoStepsOfOneAddressAreAnError() {
            assertThat(aCourse()
                            .with("welcome/check.md", "---\ntitle: Check\n---\n\n# Check\n\nText.\n")
                            .errors())
                    .contains("welcome/check.quiz.md:1: the step has the same address as welcome/check.md;"
                            + " rename one of the two files");
        }

        @Test
        void aStrangeNameOfAStepIsAnError() {
            assertThat(aCourse().with("welcome/Say_Hello.md", "Text.\n").errors())
                    .containsExactly(
                            "welcome/Say_Hello.md:1: the name of a step has other signs than lower-case letters,"
                                    + " digits and single hyphens; rename it like common-ground.md");
        }

        @Test
        void aStrangeNameOfAFileIsAnError() {
            assertThat(aCourse().with("welcome/images/a picture.svg", "<svg/>").errors())
                    .containsExactly("welcome/images/a picture.svg:1: the name has other signs than letters, digits,"
                            + " hyphens and dots; rename the file or its folder");
        }

        @Test
        void pathsThatLeadOutAreRefused() {
            assertThat(aCourse()
                            .with("../secret.md", "Text.\n")
                            .with("welcome\\..\\x.svg", "x")
                            .with("/etc/x.svg", "x")
                            .errors())
                    .hasSize(3)
                    .allMatch(error -> error.endsWith("rename the file or its folder"));
        }

        @Test
        void namesThatDifferInCapitalsOnlyAreAnError() {
            assertThat(aCourse().with("welcome/images/Door.svg", "<svg/>").errors())
                    .containsExactly("welcome/images/door.svg:1: the name differs from welcome/images/Door.svg in"
                            + " capital letters only; rename one of the two");
        }

        @Test
        void aLessonThatIsNotUtf8IsAnError() {
            assertThat(aCourse()
                            .with("welcome/hello.md", new byte[] {'#', ' ', (byte) 0xE9})
                            .errors())
                    .containsExactly(
                            "welcome/hello.md:1: the file is not text in UTF-8; save it as UTF-8 in your editor");
        }

        @Test
        void anEndlessPassageIsAnError() {
            assertThat(aCourse().withLesson("![".repeat(30_000) + "\n").errors())
                    .containsExactly("welcome/hello.md:7: more than 50,000 characters stand here without a blank line;"
                            + " put blank lines between paragraphs");
        }

        @Test
        void aHugeTextIsAnError() {
            assertThat(aCourse().withLesson("word\n\n".repeat(400_000)).errors())
                    .containsExactly("welcome/hello.md:1: the text is larger than 2 MB; split it into several files");
        }

        @Test
        void nestingWithoutEndIsAnError() {
            assertThat(aCourse().withLesson("> ".repeat(60) + "deep\n").errors())
                    .containsExactly(
                            "welcome/hello.md:1: lists, quotes or marks are nested too deeply; use fewer levels");
        }

        private static ACourseFolder contents(String text) {
            return aCourse().with("README.md", text);
        }

        /** The table of contents of one module, which begins in line 11. */
        private static ACourseFolder listing(String list) {
            return contents("---\ntitle: A course\nsummary: S.\nlanguage: en\n---\n\n# A course\n\n## Welcome\n\n"
                    + list + "\n");
        }
    }

    @Nested
    class InALesson {

        @Test
        void anUnderlinedHeadingIsAnError() {
            assertThat(aCourse()
                            .withLesson("Hello, and welcome.\n---\n\nMore.\n")
                            .errors())
                    .containsExactly(
                            "welcome/hello.md:7: the line of dashes or equals signs below makes this a heading;"
                                    + " begin headings with #, and put a blank line before a line of dashes");
        }

        @Test
        void aJumpOfHeadingsIsAnError() {
            assertThat(aCourse()
                            .withLesson("## Two\n\nText.\n\n#### Four\n\nText.\n")
                            .errors())
                    .containsExactly("welcome/hello.md:11: the heading jumps from ## to ####; use ###");
        }

        @Test
        void aSecondTitleIsAnError() {
            assertThat(aCourse().withLesson("Text.\n\n# Again\n\nText.\n").errors())
                    .containsExactly("welcome/hello.md:9: a second # heading; use ## below the title");
        }

        @Test
        void textAboveTheTitleIsAnError() {
            assertThat(aCourse()
                            .with("welcome/hello.md", "---\ntitle: Hello\n---\n\nFirst.\n\n# Hello\n\nText.\n")
                            .errors())
                    .containsExactly("welcome/hello.md:7: text stands above the title; move it below the # heading");
        }

        @Test
        void aTitleThatDiffersFromTheHeadingIsAWarning() {
            assertThat(aCourse()
                            .with("welcome/hello.md", "---\ntitle: Hello\n---\n\n# Hi\n\nText.\n")
                            .warnings())
                    .containsExactly("welcome/hello.md:5: the # heading differs from the title \"Hello\";"
                            + " use the same words in both");
        }

        @Test
        void aPageWithoutItsTitleIsAWarning() {
            assertThat(aCourse()
                            .with("welcome/hello.md", "---\ntitle: Hello\n---\n\nText.\n")
                            .warnings())
                    .containsExactly("welcome/hello.md:1: the page has no # heading; begin the text with \"# Hello\","
                            + " so that it reads well anywhere");
        }

        @Test
        void aHeadingInAQuoteIsAnError() {
            assertThat(aCourse().withLesson("> ## Loud\n> Text.\n").errors())
                    .containsExactly(
                            "welcome/hello.md:7: a heading stands inside a list or a quote; use bold text there");
        }

        @Test
        void aHeadingWithoutWordsIsAnError() {
            assertThat(aCourse().withLesson("##\n\nText.\n").errors())
                    .containsExactly(
                            "welcome/hello.md:7: this heading has no words; write them after the #, or remove it");
        }

        @Test
        void anUnknownAlertIsAnError() {
            assertThat(aCourse().withLesson("> [!WARNING]\n> Careful.\n").errors())
                    .containsExactly("welcome/hello.md:7: [!WARNING] is not known;"
                            + " use one of [!NOTE], [!TIP], [!IMPORTANT], [!REFLECT], [!PAUSE]");
        }

        @Test
        void anAlertInSmallLettersIsUnknown() {
            assertThat(aCourse().withLesson("> [!note]\n> Careful.\n").errors())
                    .containsExactly("welcome/hello.md:7: [!note] is not known;"
                            + " use one of [!NOTE], [!TIP], [!IMPORTANT], [!REFLECT], [!PAUSE]");
        }

        @Test
        void twoMarksInOneQuoteAreAnError() {
            assertThat(aCourse()
                            .withLesson("> [!NOTE]\n> One.\n> [!TIP]\n> Two.\n")
                            .errors())
                    .containsExactly("welcome/hello.md:9: a second mark, [!TIP], stands inside one quote;"
                            + " put a blank line between two alerts");
        }

        @Test
        void twoMarksWithAnEmptyQuotedLineBetweenThemAreAnError() {
            assertThat(aCourse()
                            .withLesson("> [!NOTE]\n> One.\n>\n> [!TIP]\n> Two.\n")
                            .errors())
                    .containsExactly("welcome/hello.md:10: a second mark, [!TIP], stands inside one quote;"
                            + " put a blank line between two alerts");
        }

        @Test
        void anAlertThatIsNotSetApartIsAnError() {
            assertThat(aCourse().withLesson("Text.\n> [!NOTE]\n> One.\n").errors())
                    .containsExactly("welcome/hello.md:8: [!NOTE] is not set apart;"
                            + " put a blank line before and after the alert");
        }

        @Test
        void aLineThatRunsOnFromAnAlertIsAnError() {
            assertThat(aCourse().withLesson("> [!NOTE]\n> One.\nTwo.\n").errors())
                    .containsExactly("welcome/hello.md:9: this line runs on from the quote above;"
                            + " begin it with \"> \", or put a blank line before it");
        }

        @Test
        void textBesideAMarkIsAnError() {
            assertThat(aCourse().withLesson("> [!NOTE] One.\n").errors())
                    .contains("welcome/hello.md:7: text stands in the line of [!NOTE];"
                            + " begin the text in the next line, after \"> \"");
        }

        @Test
        void anEmptyAlertIsAnError() {
            assertThat(aCourse().withLesson("> [!PAUSE]\n").errors())
                    .containsExactly("welcome/hello.md:7: [!PAUSE] has no text;"
                            + " write its text below the mark, each line after \"> \"");
        }

        @Test
        void anAlertInsideAListIsAnError() {
            assertThat(aCourse().withLesson("- One\n\n  > [!NOTE]\n  > Two.\n").errors())
                    .containsExactly("welcome/hello.md:9: [!NOTE] stands inside a list or another quote;"
                            + " begin the alert at the left margin, with a blank line around it");
        }

        @Test
        void aMarkOutsideAQuoteIsAnError() {
            assertThat(aCourse().withLesson("[!REFLECT]\nThink.\n").errors())
                    .containsExactly("welcome/hello.md:7: the mark of an alert stands outside a quote;"
                            + " begin its line, and each line of the alert, with \"> \"");
        }

        @Test
        void aPictureWithoutWordsIsAnError() {
            assertThat(aCourse().withLesson("![](images/door.svg)\n").errors())
                    .containsExactly("welcome/hello.md:7: the picture has no text for those who cannot see it;"
                            + " say what it shows between the square brackets, or write ![ ](…) if it is only"
                            + " decoration");
        }

        @Test
        void aMissingPictureIsAnError() {
            assertThat(aCourse()
                            .withLesson("Text.\n\n![A bench](images/bench.svg)\n")
                            .errors())
                    .containsExactly("welcome/hello.md:9: the picture leads to welcome/images/bench.svg, which is not"
                            + " there; correct the path, or add the file");
        }

        @Test
        void aPictureFromTheWebIsAnError() {
            assertThat(aCourse()
                            .withLesson("![A bench](https://example.org/bench.png)\n")
                            .errors())
                    .containsExactly("welcome/hello.md:7: the picture lies outside the course;"
                            + " put the file into the course folder");
        }

        @Test
        void somethingElseInPlaceOfAPictureIsAnError() {
            assertThat(aCourse().withLesson("![A quiz](check.quiz.md)\n").errors())
                    .containsExactly(
                            "welcome/hello.md:7: this is not a picture; use one of svg, png, jpeg, webp, gif, avif");
        }

        @Test
        void aLinkToAMissingFileIsAnError() {
            assertThat(aCourse().withLesson("See [more](more.md).\n").errors())
                    .containsExactly("welcome/hello.md:7: the link leads to welcome/more.md, which is not there;"
                            + " correct the path, or add the file");
        }

        @Test
        void aLinkToAMissingHeadingIsAnError() {
            assertThat(aCourse()
                            .withLesson("## Side by side\n\nSee [above](#side-by-side) and [below](#far-away).\n")
                            .errors())
                    .containsExactly("welcome/hello.md:9: the link leads to a heading \"far-away\" in welcome/hello.md,"
                            + " which is not there; use the words of a heading of that lesson, in lower case with"
                            + " hyphens");
        }

        @Test
        void aLinkToAStepThatIsNotListedIsAnError() {
            assertThat(aCourse()
                            .withLesson("See [more](more.md).\n")
                            .with("welcome/more.md", "---\ntitle: More\n---\n\n# More\n\nText.\n")
                            .errors())
                    .containsExactly("welcome/hello.md:7: the link leads to welcome/more.md, which is in no table of"
                            + " contents; list it under a module in README.md, or take the link out");
        }

        @Test
        void aLinkOutOfTheCourseFolderIsAnError() {
            assertThat(aCourse()
                            .withLesson("See [more](../../other/more.md) and [root](/etc/passwd).\n")
                            .errors())
                    .containsExactly(
                            "welcome/hello.md:7: the link leads out of the course folder; use a path inside it,"
                                    + " relative to this file",
                            "welcome/hello.md:7: the link leads out of the course folder; use a path inside it,"
                                    + " relative to this file");
        }

        @Test
        void aForbiddenSchemeIsAnError() {
            assertThat(aCourse().withLesson("[Click](javascript:alert(1))\n").errors())
                    .containsExactly("welcome/hello.md:7: a link may not begin with \"javascript:\";"
                            + " use https, or the path of a file in this course");
        }

        @Test
        void aLinkToTrainerNotesIsAnError() {
            assertThat(aCourse()
                            .withLesson("See [notes](hello.trainer.md).\n")
                            .with("welcome/hello.trainer.md", "# Notes\n")
                            .errors())
                    .containsExactly("welcome/hello.md:7: the link leads to welcome/hello.trainer.md, which learners"
                            + " cannot open; link to a lesson, a quiz, a role play or a picture");
        }

        @Test
        void aLinkWithoutAnAddressIsAnError() {
            assertThat(aCourse().withLesson("See [more]().\n").errors())
                    .containsExactly("welcome/hello.md:7: the link leads nowhere;"
                            + " write its address between the round brackets");
        }

        @Test
        void aLinkWithoutWordsIsAnError() {
            assertThat(aCourse().withLesson("See [](https://example.org).\n").errors())
                    .containsExactly("welcome/hello.md:7: the link has no words;"
                            + " say between the square brackets where it leads");
        }

        @Test
        void rawHtmlIsAWarningAndLeftOut() {
            ACourseFolder course = aCourse().withLesson("Some <b>bold</b> text.\n\n<div>Gone</div>\n\nMore.\n");

            assertThat(course.warnings())
                    .contains("welcome/hello.md:9: raw HTML is left out; write it in Markdown, or remove it");
            assertThat(course.lesson().toString()).contains("Some bold text.").doesNotContain("Gone", "<b>", "<div>");
        }

        @Test
        void aCommentThatDoesNotEndIsAnError() {
            assertThat(aCourse().withLesson("Text.\n\n<!-- later\n\nMore.\n").errors())
                    .containsExactly("welcome/hello.md:9: this comment does not end, and swallows all that follows;"
                            + " close it with -->");
        }

        @Test
        void aLessonWithoutTextIsAnError() {
            assertThat(aCourse().withLesson("").errors())
                    .containsExactly("welcome/hello.md:1: the lesson has no text;"
                            + " write it below the # heading, or leave it planned: [Title]()");
        }
    }

    @Nested
    class InAQuiz {

        private static final String TWO_OPTIONS = "1. [x] Yes.\n   > It does.\n1. [ ] No.\n   > It does not.\n";

        @Test
        void twoRightOptionsInASingleChoiceListAreAnError() {
            assertThat(aCourse()
                            .withQuestion(
                                    "## Which?\n\n1. [x] A.\n   > Yes.\n1. [ ] B.\n   > No.\n1. [x] C.\n   > Yes.\n")
                            .errors())
                    .containsExactly("welcome/check.quiz.md:14: two options are marked [x] in a single-choice list;"
                            + " use \"- [ ]\" for several right answers");
        }

        @Test
        void aQuestionWithoutARightOptionIsAnError() {
            assertThat(aCourse()
                            .withQuestion("## Which?\n\n- [ ] A.\n  > No.\n- [ ] B.\n  > No.\n")
                            .errors())
                    .containsExactly("welcome/check.quiz.md:10: no option is marked [x]; mark what is right with [x]");
        }

        @Test
        void feedbackThatIsNotIndentedIsAnError() {
            assertThat(aCourse()
                            .withQuestion("## Which?\n\n1. [x] A.\n> Yes.\n1. [ ] B.\n> No.\n")
                            .errors())
                    .containsExactly("welcome/check.quiz.md:11: this feedback is not indented, and splits the list;"
                            + " indent it to the text of the option above");
        }

        @Test
        void feedbackThatIsIndentedTooLittleIsAnError() {
            assertThat(aCourse()
                            .withQuestion("## Which?\n\n1. [x] A.\n   > Yes.\n1. [ ] B.\n  > No.\n")
                            .errors())
                    .containsExactly("welcome/check.quiz.md:13: this feedback is not indented, and splits the list;"
                            + " indent it to the text of the option above");
        }

        @Test
        void feedbackThatRunsOnIsAnError() {
            assertThat(aCourse()
                            .withQuestion("## Which?\n\n1. [x] A.\n   > Yes, and\n   more.\n1. [ ] B.\n   > No.\n")
                            .errors())
                    .containsExactly("welcome/check.quiz.md:12: this line runs on from the quote above;"
                            + " begin it with \"> \", or put a blank line before it");
        }

        @Test
        void aMarkWithoutABlankIsAnError() {
            assertThat(aCourse()
                            .withQuestion("## Which?\n\n1. [x]A.\n   > Yes.\n1. [ ] B.\n   > No.\n")
                            .errors())
                    .containsExactly("welcome/check.quiz.md:10: a blank is missing after [x];"
                            + " write \"[x] \" and then the option");
        }

        @Test
        void anEmptyOptionIsAnError() {
            assertThat(aCourse()
                            .withQuestion("## Which?\n\n1. [x] A.\n   > Yes.\n1. [ ]\n")
                            .errors())
                    .containsExactly("welcome/check.quiz.md:12: an option has no words; write them after [ ] or [x]");
        }

        @Test
        void anUnknownMarkIsAnError() {
            assertThat(aCourse()
                            .withQuestion(
                                    "## Which?\n\n1. [x] A.\n   > Yes.\n1. [-] B.\n   > No.\n1. [] C.\n   > No.\n")
                            .errors())
                    .containsExactly(
                            "welcome/check.quiz.md:12: the mark of this option is neither [ ] nor [x];"
                                    + " write [x] for a right option and [ ] for any other",
                            "welcome/check.quiz.md:14: the mark of this option is neither [ ] nor [x];"
                                    + " write [x] for a right option and [ ] for any other");
        }

        @Test
        void itemsThatMixFormsAreAnError() {
            assertThat(aCourse()
                            .withQuestion("## Which?\n\n1. [x] A.\n   > Yes.\n1. B.\n   > No.\n")
                            .errors())
                    .containsExactly("welcome/check.quiz.md:12: this item has no [ ] and others in its list have;"
                            + " begin every option with [ ] or [x]");
        }

        @Test
        void numbersAndDashesInOneQuestionAreAnError() {
            assertThat(aCourse()
                            .withQuestion("## Which?\n\n1. [x] A.\n   > Yes.\n- [ ] B.\n  > No.\n- [x] C.\n  > Yes.\n")
                            .errors())
                    .containsExactly("welcome/check.quiz.md:10: the options stand in more than one list;"
                            + " use the same sign for all of them, and leave no text between them");
        }

        @Test
        void aSingleOptionIsAnError() {
            assertThat(aCourse()
                            .withQuestion("## Which?\n\n1. [x] A.\n   > Yes.\n")
                            .errors())
                    .containsExactly("welcome/check.quiz.md:10: there is only one option; add others to choose from");
        }

        @Test
        void moreThanFeedbackBelowAnOptionIsAnError() {
            assertThat(aCourse()
                            .withQuestion("## Which?\n\n1. [x] A.\n   > Yes.\n\n   More.\n1. [ ] B.\n   > No.\n")
                            .errors())
                    .containsExactly(
                            "welcome/check.quiz.md:13: more stands in this option than its words and one quote;"
                                    + " write one paragraph, and below it the feedback, each line after \"> \"");
        }

        @Test
        void anOptionThatDoesNotExplainItselfIsAWarningInPractice() {
            assertThat(aCourse()
                            .withQuestion("## Which?\n\n1. [x] A.\n   > Yes.\n1. [ ] B.\n")
                            .warnings())
                    .containsExactly("welcome/check.quiz.md:12: this option does not explain itself;"
                            + " add a quote below it, indented to its text, that says what choosing it does");
        }

        @Test
        void anOptionThatDoesNotExplainItselfIsAnErrorInATest() {
            assertThat(aCourse()
                            .withTest("## Which?\n\n1. [x] A.\n   > Yes.\n1. [ ] B.\n")
                            .errors())
                    .containsExactly("welcome/check.quiz.md:13: this option does not explain itself;"
                            + " add a quote below it, indented to its text, that says what choosing it does");
        }

        @Test
        void aQuestionWithoutOptionsIsAnError() {
            assertThat(aCourse().withQuestion("## Which?\n\nText.\n").errors())
                    .containsExactly("welcome/check.quiz.md:10: the question has no answers below its text;"
                            + " end it with a list of \"1. [ ] …\" with one [x], of \"- [ ] …\" with several, or with"
                            + " another form of answers");
        }

        @Test
        void twoQuestionsOfOneKeyAreAnErrorAcrossTheCourse() {
            String question = "## Which?\n\n" + TWO_OPTIONS + "\n<!-- key: which -->\n";
            assertThat(aCourse()
                            .withQuestion(question)
                            .with(
                                    "welcome/more.quiz.md",
                                    "---\ntitle: More\nmode: practice\n---\n\n# More\n\n" + question)
                            .errors())
                    .containsExactly("welcome/more.quiz.md:8: the key \"which\" is taken by the question at"
                            + " welcome/check.quiz.md:8; give one of the two another key: <!-- key: another-name -->");
        }

        @Test
        void twoQuestionsOfTheSameWordsHaveTheSameKey() {
            assertThat(aCourse()
                            .withQuestion("## Which?\n\n" + TWO_OPTIONS + "\n## Which?\n\n" + TWO_OPTIONS)
                            .errors())
                    .containsExactly("welcome/check.quiz.md:15: the key \"which\" is taken by the question at"
                            + " welcome/check.quiz.md:8; give one of the two another key: <!-- key: another-name -->");
        }

        @Test
        void anUnknownWordInTheCommentIsAnError() {
            assertThat(aCourse()
                            .withQuestion("## Which?\n\n" + TWO_OPTIONS + "\n<!-- keys: which -->\n")
                            .errors())
                    .containsExactly(
                            "welcome/check.quiz.md:15: \"keys: which\" is not something a question's comment can"
                                    + " say; write it as <!-- key: a-short-name; competency: samhsa:1.2; domain: ethics -->");
        }

        @Test
        void aStrangeKeyIsAnError() {
            assertThat(aCourse()
                            .withQuestion("## Which?\n\n" + TWO_OPTIONS + "\n<!-- key: Which One -->\n")
                            .errors())
                    .containsExactly("welcome/check.quiz.md:15: the key \"Which One\" has other signs than lower-case"
                            + " letters, digits and hyphens; write it like a-short-name");
        }

        @Test
        void twoCommentsAreAnError() {
            assertThat(aCourse()
                            .withQuestion("## Which?\n\n" + TWO_OPTIONS + "\n<!-- key: a -->\n\n<!-- key: b -->\n")
                            .errors())
                    .containsExactly("welcome/check.quiz.md:17: a question has two comments; join them in one");
        }

        @Test
        void aReflectionInAQuestionIsAnError() {
            assertThat(aCourse()
                            .withQuestion("## Which?\n\n" + TWO_OPTIONS + "\n> [!REFLECT]\n> Think.\n")
                            .errors())
                    .containsExactly("welcome/check.quiz.md:15: [!REFLECT] has no place in a question;"
                            + " use [!TIP] for a hint and [!NOTE] for the explanation");
        }

        @Test
        void twoHintsAreAnError() {
            assertThat(aCourse()
                            .withQuestion("## Which?\n\n" + TWO_OPTIONS + "\n> [!TIP]\n> One.\n\n> [!TIP]\n> Two.\n")
                            .errors())
                    .containsExactly("welcome/check.quiz.md:18: a question has two [!TIP] alerts; join them in one");
        }

        @Test
        void textBelowTheAlertsIsAnError() {
            assertThat(aCourse()
                            .withQuestion("## Which?\n\n" + TWO_OPTIONS + "\n> [!TIP]\n> One.\n\nMore.\n")
                            .errors())
                    .containsExactly("welcome/check.quiz.md:18: text stands below the hint or explanation;"
                            + " move it above the answers");
        }

        @Test
        void aHeadingInsideAQuestionIsAnError() {
            assertThat(aCourse()
                            .withQuestion("## Which?\n\n### Part\n\n" + TWO_OPTIONS)
                            .errors())
                    .containsExactly("welcome/check.quiz.md:10: a heading stands inside a question;"
                            + " use ## for questions only, and bold text inside them");
        }

        @Test
        void aQuizWithoutAQuestionIsAnError() {
            assertThat(aCourse().withQuestion("Text.\n").errors())
                    .containsExactly("welcome/check.quiz.md:1: the quiz has no question;"
                            + " begin each question with a ## heading");
        }

        @Test
        void anAlertAboveTheFirstQuestionIsAnError() {
            assertThat(aCourse()
                            .withQuestion("> [!NOTE]\n> Hello.\n\n## Which?\n\n" + TWO_OPTIONS)
                            .errors())
                    .containsExactly("welcome/check.quiz.md:8: an alert stands above the first question;"
                            + " write it as a paragraph, or move it into a question");
        }

        @Test
        void aQuizDrawsNoMoreThanItHas() {
            assertThat(quiz("mode: practice\ndraw: 3").errors())
                    .containsExactly("welcome/check.quiz.md:4: the quiz draws 3 questions and has 1;"
                            + " draw at most 1, or add questions");
        }

        @Test
        void aQuizWithoutAModeIsAnError() {
            assertThat(quiz("shuffle: true").errors())
                    .containsExactly("welcome/check.quiz.md:1: the mode is missing;"
                            + " add \"mode: practice\" or \"mode: test\" to the front matter");
        }

        @Test
        void anUnknownModeIsAnError() {
            assertThat(quiz("mode: exam").errors())
                    .containsExactly("welcome/check.quiz.md:3: \"mode: exam\" is not known;"
                            + " write mode: practice or mode: test");
        }

        @Test
        void aTestWithoutAPassMarkIsAnError() {
            assertThat(quiz("mode: test").errors())
                    .containsExactly("welcome/check.quiz.md:1: a test needs a pass mark;"
                            + " add \"pass: 80\" or another percentage to the front matter");
        }

        @Test
        void aPassMarkAboveAHundredIsAnError() {
            assertThat(quiz("mode: test\npass: 101").errors())
                    .containsExactly("welcome/check.quiz.md:4: \"pass\" is not a whole number from 1 to 100;"
                            + " write it in digits, such as \"pass: 1\"");
        }

        @Test
        void aPassMarkInPracticeIsAnError() {
            assertThat(quiz("mode: practice\npass: 80").errors())
                    .containsExactly("welcome/check.quiz.md:4: \"pass\" belongs to a test, and this quiz is practice;"
                            + " remove the line, or write mode: test");
        }

        /** The quiz with these settings, which begin in line 3, and one question. */
        private static ACourseFolder quiz(String settings) {
            return aCourse()
                    .with(
                            "welcome/check.quiz.md",
                            "---\ntitle: Check\n" + settings + "\n---\n\n# Check\n\n## Which?\n\n" + TWO_OPTIONS);
        }
    }
}
