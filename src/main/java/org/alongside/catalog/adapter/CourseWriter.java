package org.alongside.catalog.adapter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Module;
import org.alongside.catalog.model.Step;
import org.alongside.catalog.model.TrainerNotes;
import org.commonmark.node.Node;

/** Puts the course together from its table of contents and the steps that were read. */
final class CourseWriter {

    static final Set<String> SETTINGS =
            Set.of("title", "summary", "language", "competencies", "objectives", "formerly", "certificate");

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");
    private static final int LONGEST_OBJECTIVE = 200;

    private final Manuscript page;
    private final Settings settings;
    private final Contents contents;
    private final CourseMap map;
    private final Map<String, Step> steps;
    private final HtmlPress press;
    private final Margin margin;

    CourseWriter(Manuscript page, Contents contents, CourseMap map, Map<String, Step> steps) {
        this.page = page;
        this.settings = page.settings();
        this.contents = contents;
        this.map = map;
        this.steps = steps;
        this.press = new HtmlPress(page, map);
        this.margin = page.margin();
    }

    Course course() {
        checkLinks(contents.description());
        checkThatSomethingCanBeLearned();
        return new Course(
                new Course.About(
                        map.files().slug(),
                        List.of(),
                        language(),
                        page.title(),
                        settings.required("summary", 600),
                        press.print(contents.description())),
                promise(),
                contents.sections().stream().map(this::module).toList(),
                TrainerNotes.NONE);
    }

    private Module module(Contents.Section section) {
        checkLinks(section.summary());
        List<Step> inside = section.files().stream()
                .filter(steps::containsKey)
                .map(steps::get)
                .toList();
        return new Module(section.title(), press.print(section.summary()), inside, section.planned());
    }

    private Course.Promise promise() {
        boolean certified = settings.oneOf("certificate", "on-completion", "none")
                .filter("on-completion"::equals)
                .isPresent();
        return new Course.Promise(
                objectives(),
                Tagging.checked(settings.list("competencies"), settings.line("competencies"), margin),
                certified);
    }

    private List<String> objectives() {
        List<String> objectives = settings.list("objectives");
        if (objectives.stream().anyMatch(objective -> objective.length() > LONGEST_OBJECTIVE)) {
            margin.error(
                    settings.line("objectives"), "an objective is longer than 200 characters", "say it in fewer words");
        }
        return objectives;
    }

    private Locale language() {
        String code = settings.required("language", 20);
        if (!code.isEmpty() && !LANGUAGE.matcher(code).matches()) {
            margin.error(
                    settings.line("language"),
                    "\"" + code + "\" is not the code of a language",
                    "write two letters, such as \"language: en\"");
        }
        return Locale.forLanguageTag(code);
    }

    private void checkLinks(List<Node> blocks) {
        blocks.forEach(new LinkRules(map, margin)::check);
    }

    private void checkThatSomethingCanBeLearned() {
        if (!contents.sections().isEmpty() && contents.listed().findAny().isEmpty()) {
            margin.error(1, "all steps of the course are still planned", "write at least one lesson and link to it");
        }
    }
}
