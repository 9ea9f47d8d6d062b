package org.alongside.catalog.adapter;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.domain.Bounds;
import org.alongside.catalog.domain.CourseFiles;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Step;

/** One course being read: first every page by itself, then the table of contents, then what lies in it. */
final class OneReading {

    private final CourseFiles files;
    private final CourseVersionId version;
    private final Problems problems;
    private final Keys keys = new Keys();
    private final Map<String, FileName> names;

    OneReading(CourseFiles files, CourseVersionId version, Problems problems) {
        this.files = files;
        this.version = version;
        this.problems = problems;
        this.names = new PathRules(problems).keep(files.paths());
    }

    /** The course, or nothing when something in it is no course at all; then the problems say what. */
    Optional<Course> course() {
        if (files.paths().size() > Bounds.FILES) {
            problems.marginOf(FileName.CONTENTS).error(1, "the course has more than 5,000 files", "split the course");
            return Optional.empty();
        }
        Map<String, Manuscript> pages = pages();
        Manuscript contentsPage = pages.remove(FileName.CONTENTS);
        if (contentsPage == null) {
            checkThatThereAreContents();
            return Optional.empty();
        }
        Contents contents = new ContentsReader(contentsPage, names).read();
        CourseMap map = map(pages, contents.listed().collect(Collectors.toSet()));
        Map<String, Step> steps = steps(pages, map);
        Course course = new CourseWriter(contentsPage, contents, map, steps).course();
        warnOfUnlisted(map.listed());
        return Optional.of(course);
    }

    private void checkThatThereAreContents() {
        if (!names.containsKey(FileName.CONTENTS)) {
            problems.marginOf(FileName.CONTENTS)
                    .error(1, "the course has no README.md", "add one with its title, summary and table of contents");
        }
    }

    private Map<String, Manuscript> pages() {
        Map<String, Manuscript> pages = new TreeMap<>();
        names.values()
                .forEach(name -> settingsOf(name)
                        .flatMap(settings -> new ManuscriptReader(name, problems.marginOf(name.path()))
                                .read(files.bytes(name.path()), settings))
                        .ifPresent(page -> pages.put(name.path(), page)));
        return pages;
    }

    private static Optional<Set<String>> settingsOf(FileName name) {
        return switch (name.kind()) {
            case CONTENTS -> Optional.of(CourseWriter.SETTINGS);
            case LESSON -> Optional.of(LessonReader.SETTINGS);
            case QUIZ -> Optional.of(QuizReader.SETTINGS);
            case SCENARIO, TRANSLATION, TRAINER_NOTES, MEDIUM, OTHER -> Optional.empty();
        };
    }

    private CourseMap map(Map<String, Manuscript> pages, Set<String> listed) {
        Map<String, Anchors> anchors = new HashMap<>();
        pages.forEach((path, page) -> anchors.put(path, page.anchors()));
        return new CourseMap(files, version, names, anchors, listed);
    }

    private Map<String, Step> steps(Map<String, Manuscript> pages, CourseMap map) {
        Map<String, Step> steps = new HashMap<>();
        pages.forEach((path, page) -> step(page, map).ifPresent(step -> steps.put(path, step)));
        return steps;
    }

    private Optional<? extends Step> step(Manuscript page, CourseMap map) {
        return page.name().kind() == FileName.Kind.QUIZ
                ? new QuizReader(page, map, keys).read()
                : Optional.of(new LessonReader(page, map).read());
    }

    private void warnOfUnlisted(Set<String> listed) {
        names.values().stream()
                .filter(name -> name.isStep() || name.kind() == FileName.Kind.SCENARIO)
                .filter(name -> !listed.contains(name.path()))
                .forEach(name -> problems.marginOf(name.path())
                        .warning(
                                1,
                                "the file is in no table of contents, so nobody sees it",
                                "list it under a module in " + FileName.CONTENTS));
    }
}
