package org.alongside.catalog.adapter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.catalog.text.Setting;
import org.alongside.catalog.text.WrittenAnswers;
import org.alongside.catalog.text.WrittenModule;
import org.alongside.catalog.text.WrittenPage;
import org.alongside.catalog.text.WrittenPart;
import org.alongside.catalog.text.WrittenQuestion;
import org.alongside.catalog.text.WrittenScene;

/** A course of every form, made up by a seeded generator. The same seed always makes the same course. */
final class ARandomCourse {

    private static final List<String> WORDS = List.of(
            "listen",
            "*ask*",
            "**wait**",
            "respect",
            "señal",
            "you're",
            "\"hello\"",
            "(quietly)",
            "`code`",
            "x",
            "40",
            "half-way",
            "¿qué?",
            "—",
            "&",
            "a_b",
            "it:",
            "😀",
            "[there](https://example.org)",
            "\\*");

    private final Random random;
    private int number;

    private ARandomCourse(long seed) {
        random = new Random(seed);
    }

    /** All pages, by path. There are a lesson, a bank, two quizzes, a role play, notes and a transcript. */
    static SortedMap<String, WrittenPage> pages(long seed) {
        return new ARandomCourse(seed).pages();
    }

    private SortedMap<String, WrittenPage> pages() {
        SortedMap<String, WrittenPage> pages = new TreeMap<>();
        pages.put("README.md", contents());
        pages.put("welcome/hello.md", lesson());
        pages.put("welcome/check.quiz.md", quiz(List.of(Setting.of("mode", "practice"))));
        pages.put("bank/ethics.quiz.md", quiz(List.of(Setting.of("mode", "practice"))));
        pages.put("welcome/exam.quiz.md", exam());
        pages.put("welcome/play.scenario.md", scenario());
        pages.put("welcome/hello.trainer.md", new WrittenPage(List.of(), "# Notes\n\n" + text(), List.of()));
        pages.put("welcome/voice.transcript.md", new WrittenPage(List.of(), text(), List.of()));
        return pages;
    }

    private WrittenPage contents() {
        List<Setting> settings = new ArrayList<>(List.of(
                Setting.of("title", title()),
                Setting.of("summary", plain() + ": " + plain() + " # \"" + plain() + "\""),
                Setting.of("language", "en"),
                new Setting("objectives", new Setting.Value.Many(some(1, 8, i -> plain() + ", " + i)))));
        maybe(() -> settings.add(Setting.of("certificate", "on-completion")));
        maybe(() -> settings.add(new Setting("formerly", new Setting.Value.Many(List.of("an-older-course")))));
        return new WrittenPage(
                settings,
                heading(settings) + "\n\n" + text(),
                List.of(
                        new WrittenModule(
                                inline(),
                                inline() + "\n\n" + plain(),
                                List.of(
                                        new WrittenModule.Entry("Hello", "welcome/hello.md"),
                                        new WrittenModule.Entry("Check *it*", "welcome/check.quiz.md"),
                                        new WrittenModule.Entry("Exam", "welcome/exam.quiz.md"),
                                        new WrittenModule.Entry("Play", "welcome/play.scenario.md"))),
                        new WrittenModule(inline(), "", some(1, 3, i -> new WrittenModule.Entry("Planned " + i, "")))));
    }

    private WrittenPage lesson() {
        List<Setting> settings = new ArrayList<>(List.of(Setting.of("title", title())));
        maybe(() -> settings.add(Setting.of("minutes", Integer.toString(1 + random.nextInt(60)))));
        maybe(() -> settings.add(Setting.of("in-this-lesson", plain())));
        maybe(() -> settings.add(new Setting("competencies", new Setting.Value.Many(List.of("samhsa:1.2", "core:4")))));
        String body = String.join(
                "\n\n",
                some(
                        2,
                        6,
                        i -> oneOf(List.<Supplier<String>>of(
                                        this::text,
                                        () -> "> [!REFLECT]\n> " + plain(),
                                        () -> "> [!PAUSE]\n> " + plain(),
                                        () -> "## Part " + i + " " + plain(),
                                        () -> "[Play](play.scenario.md)",
                                        () -> "[Check](check.quiz.md)",
                                        () -> "[Listen](voice.mp3)"))
                                .get()));
        return new WrittenPage(settings, heading(settings) + "\n\n" + plain() + "\n\n" + body, List.of());
    }

    private WrittenPage quiz(List<Setting> rules) {
        List<Setting> settings = new ArrayList<>(List.of(Setting.of("title", title())));
        settings.addAll(rules);
        maybe(() -> settings.add(Setting.of("shuffle", "true")));
        return new WrittenPage(
                settings,
                heading(settings) + (random.nextBoolean() ? "\n\n" + text() : ""),
                IntStream.range(0, 9)
                        .mapToObj(form -> (WrittenPart) question(form))
                        .toList());
    }

    private WrittenPage exam() {
        WrittenPage page = quiz(List.of(
                Setting.of("mode", "test"),
                Setting.of("pass", "80"),
                Setting.of("optional", "true"),
                new Setting(
                        "draw",
                        new Setting.Value.Groups(List.of(
                                Map.of("from", "../bank/ethics.quiz.md", "domain", "ethics", "count", "3"),
                                Map.of("count", "2"))))));
        return page;
    }

    private WrittenQuestion question(int form) {
        WrittenAnswers answers = answers(form);
        boolean gaps = answers instanceof WrittenAnswers.Fillings;
        String heading = (gaps ? "Say ____ " : "What ") + plain() + " " + number++ + "?";
        return new WrittenQuestion(
                heading,
                gaps ? plain() + " ____, " + plain() : random.nextBoolean() ? text() : "",
                answers,
                random.nextBoolean() ? text() : "",
                text(),
                new WrittenQuestion.Remark(
                        "key-" + number,
                        random.nextBoolean() ? List.of("samhsa:1.2", "core:" + number) : List.of(),
                        "ethics",
                        random.nextInt(4) == 0 ? List.of("old-" + number, "older-" + number) : List.of()));
    }

    private WrittenAnswers answers(int form) {
        return switch (form) {
            case 0 -> options();
            case 1 -> new WrittenAnswers.Order(some(3, 6, i -> i + " " + inline()));
            case 2 -> match();
            case 3 -> sort();
            case 4 -> new WrittenAnswers.Words(some(1, 3, i -> plain()));
            case 5 -> new WrittenAnswers.Range(new BigDecimal("-3.5"), new BigDecimal(random.nextInt(100)));
            case 6 -> new WrittenAnswers.Fillings(List.of(some(1, 3, i -> plain()), List.of("tick ` tock")));
            case 7 ->
                new WrittenAnswers.Open(
                        random.nextBoolean()
                                ? List.of()
                                : some(1, 4, i -> new WrittenAnswers.Criterion(1 + random.nextInt(9), inline())));
            default -> new WrittenAnswers.Scale(some(2, 5, i -> inline()));
        };
    }

    private WrittenAnswers options() {
        boolean several = random.nextBoolean();
        int right = random.nextInt(2);
        return new WrittenAnswers.Options(
                several,
                some(
                        2,
                        5,
                        i -> new WrittenAnswers.Option(
                                random.nextBoolean() ? inline() : inline() + "\n" + plain(), i == right, text())));
    }

    private WrittenAnswers match() {
        List<WrittenAnswers.Pair> pairs =
                new ArrayList<>(some(2, 5, i -> new WrittenAnswers.Pair(i + " " + cell(), i + " " + cell())));
        maybe(() -> pairs.add(1, new WrittenAnswers.Pair("", "none " + cell())));
        return new WrittenAnswers.Match(new WrittenAnswers.Pair(cell(), random.nextBoolean() ? "" : cell()), pairs);
    }

    private WrittenAnswers sort() {
        List<String> groups = some(2, 4, i -> i + " " + cell());
        return new WrittenAnswers.Sort(
                random.nextBoolean() ? "" : cell(),
                groups,
                some(2, 6, i -> new WrittenAnswers.Placed(i + " " + cell(), random.nextInt(groups.size()))));
    }

    /** Each scene leads on to the next, and here and there back. */
    private WrittenPage scenario() {
        List<Setting> settings = new ArrayList<>(List.of(Setting.of("title", title())));
        int scenes = 2 + random.nextInt(6);
        List<WrittenPart> parts = new ArrayList<>();
        for (int i = 0; i < scenes; i++) {
            int next = i + 1;
            parts.add(new WrittenScene(
                    "Scene " + i,
                    text(),
                    some(
                            1,
                            3,
                            way -> new WrittenScene.Choice(
                                    plain(), "#scene-" + (way == 0 ? next : random.nextInt(next + 1)), text())),
                    "",
                    random.nextBoolean() ? List.of("samhsa:1.2") : List.of()));
        }
        parts.add(new WrittenScene("Scene " + scenes, text(), List.of(), text(), List.of()));
        return new WrittenPage(settings, heading(settings), parts);
    }

    private String text() {
        return String.join("\n\n", some(1, 3, i -> block()));
    }

    private String block() {
        return switch (random.nextInt(8)) {
            case 0 -> "- " + inline() + "\n- " + inline();
            case 1 -> "1. " + inline() + "\n2. " + inline();
            case 2 -> "> " + inline() + "\n> " + plain();
            case 3 -> inline() + "  \n" + plain();
            case 4 -> "```\n" + plain() + "\n\n    " + plain() + "\n```";
            case 5 -> "| A | B |\n| --- | :-: |\n| " + cell() + " | " + cell() + " |";
            default -> inline();
        };
    }

    private String cell() {
        return random.nextInt(4) == 0 ? plain() + " \\| " + plain() : plain();
    }

    /** Begins and ends with a letter, so that nothing in it can be taken for a sign. */
    private String inline() {
        return "A " + some(0, 5, i -> oneOf(WORDS)).stream().collect(Collectors.joining(" ")) + " z";
    }

    private String plain() {
        return some(1, 4, i -> oneOf(List.of("soft", "listen", "señal", "you're", "wait", "n7"))).stream()
                .collect(Collectors.joining(" "));
    }

    private String title() {
        return "Title " + plain() + oneOf(List.of("", ": " + plain(), " #1", "'s", " — \"x\""));
    }

    private static String heading(List<Setting> settings) {
        return "# " + ((Setting.Value.Single) settings.getFirst().value()).text();
    }

    private void maybe(Runnable action) {
        if (random.nextBoolean()) {
            action.run();
        }
    }

    private <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private <T> List<T> some(int least, int most, IntFunction<T> make) {
        return IntStream.range(0, least + random.nextInt(most - least + 1))
                .mapToObj(make)
                .toList();
    }

    /** The pages as files, with all that they lead to. */
    static Map<String, byte[]> beside() {
        Map<String, byte[]> files = new HashMap<>();
        files.put("welcome/voice.mp3", new byte[] {1});
        return files;
    }
}
