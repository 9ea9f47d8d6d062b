package org.alongside.catalog.adapter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.catalog.model.Module;
import org.alongside.catalog.model.Step;
import org.alongside.catalog.model.TrainerNotes;
import org.commonmark.node.Node;

/** Puts the course together from its table of contents and the steps that were read. */
final class Bookbinder {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");
    private static final int LONGEST_SUMMARY = 600;
    private static final int LONGEST_OBJECTIVE = 200;

    private final Manuscript page;
    private final Settings settings;
    private final Contents contents;
    private final CourseMap map;
    private final HtmlPress press;
    private final Margin margin;

    Bookbinder(Manuscript page, Contents contents, CourseMap map) {
        this.page = page;
        this.settings = page.settings();
        this.contents = contents;
        this.map = map;
        this.press = new HtmlPress(page, map);
        this.margin = page.margin();
    }

    /** @param steps by the path of their file */
    Course original(Map<String, Step> steps, TrainerNotes notes) {
        checkThatSomethingCanBeLearned();
        Course.About about = about(formerly(), language());
        return new Course(about, promise(), modules(steps), notes);
    }

    /** The same course in the language of this page. */
    Course translation(Course original, Map<String, Step> steps, TrainerNotes notes) {
        Course.Promise promise = original.promise();
        return new Course(
                about(
                        original.about().formerly(),
                        Locale.forLanguageTag(page.name().language())),
                new Course.Promise(objectives(promise.objectives()), promise.competencies(), promise.certified()),
                modules(steps),
                notes);
    }

    private Course.About about(List<CourseSlug> formerly, Locale language) {
        checkLinks(contents.description());
        return new Course.About(
                map.files().slug(),
                formerly,
                language,
                page.title(),
                settings.required("summary", LONGEST_SUMMARY),
                press.print(contents.description()));
    }

    private List<Module> modules(Map<String, Step> steps) {
        return contents.sections().stream()
                .map(section -> module(section, steps))
                .toList();
    }

    private Module module(Contents.Section section, Map<String, Step> steps) {
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

    private List<String> objectives(List<String> original) {
        List<String> translated = objectives();
        if (translated.size() != original.size()) {
            margin.error(
                    settings.line("objectives"),
                    "the original has " + original.size() + " objectives, and " + translated.size() + " are translated",
                    "translate each of them, in the same order");
        }
        return translated;
    }

    private List<CourseSlug> formerly() {
        List<String> slugs = settings.list("formerly");
        slugs.stream()
                .filter(slug -> !CourseSlug.isValid(slug)
                        || slug.equals(map.files().slug().value()))
                .forEach(slug -> margin.error(
                        settings.line("formerly"),
                        "\"" + slug + "\" is no earlier name of this course",
                        "write the name that its folder had, such as heart-of-peer-support"));
        return slugs.stream().filter(CourseSlug::isValid).map(CourseSlug::new).toList();
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
