package org.alongside.catalog.adapter;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.domain.Bounds;
import org.alongside.catalog.domain.CourseFiles;
import org.alongside.catalog.model.Editions;

/** One course being read: first every page by itself, then the table of contents, then what lies in it. */
final class OneReading {

    private final CourseFiles files;
    private final CourseVersionId version;
    private final Problems problems;
    private final Map<String, FileName> names;

    OneReading(CourseFiles files, CourseVersionId version, Problems problems) {
        this.files = files;
        this.version = version;
        this.problems = problems;
        this.names = new PathRules(problems).keep(files.paths());
    }

    /** The course, or nothing when something in it is no course at all; then the problems say what. */
    Optional<Editions> editions() {
        if (files.paths().size() > Bounds.FILES) {
            problems.marginOf(FileName.CONTENTS).error(1, "the course has more than 5,000 files", "split the course");
            return Optional.empty();
        }
        Pages pages = Pages.read(files, names.values(), problems);
        Optional<Manuscript> contents = pages.at(FileName.CONTENTS);
        if (contents.isEmpty()) {
            checkThatThereAreContents();
        }
        return contents.map(page -> editions(page, pages));
    }

    private Editions editions(Manuscript contentsPage, Pages pages) {
        Told<Contents> contents = new ContentsReader(contentsPage, names).read();
        CourseMap map = map(pages, contents.content().listed().collect(Collectors.toSet()));
        Original original = Original.read(contentsPage, contents, pages, map);
        new Strays(pages, map, original, problems).warn();
        return new Editions(original.course(), new Translations(pages, map, names, original).read());
    }

    private void checkThatThereAreContents() {
        if (!names.containsKey(FileName.CONTENTS)) {
            problems.marginOf(FileName.CONTENTS)
                    .error(1, "the course has no README.md", "add one with its title, summary and table of contents");
        }
    }

    private CourseMap map(Pages pages, Set<String> listed) {
        Map<String, Anchors> anchors = new HashMap<>();
        pages.all().forEach(page -> anchors.put(page.name().path(), page.anchors()));
        return new CourseMap(files, version, names, anchors, listed);
    }
}
