package org.alongside.catalog.adapter;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alongside.catalog.domain.CourseFiles;

/** All Markdown of a course, taken apart, by path. */
final class Pages {

    private final Map<String, Manuscript> pages;

    private Pages(Map<String, Manuscript> pages) {
        this.pages = pages;
    }

    static Pages read(CourseFiles files, Collection<FileName> names, Problems problems) {
        Map<String, Manuscript> read = new TreeMap<>();
        names.stream()
                .filter(name -> name.kind() != FileName.Kind.MEDIUM && name.kind() != FileName.Kind.OTHER)
                .forEach(name -> new ManuscriptReader(name, problems.marginOf(name.path()))
                        .read(files.bytes(name.path()))
                        .ifPresent(page -> read.put(name.path(), page)));
        Map<String, Manuscript> pages = new TreeMap<>();
        read.forEach((path, page) -> pages.put(
                path,
                Optional.ofNullable(read.get(page.name().original()))
                        .map(original -> page.with(page.anchors().sharing(original.anchors())))
                        .orElse(page)));
        return new Pages(pages);
    }

    Optional<Manuscript> at(String path) {
        return Optional.ofNullable(pages.get(path));
    }

    Stream<Manuscript> all() {
        return pages.values().stream();
    }

    Stream<Manuscript> originals(FileName.Kind kind) {
        return all().filter(page -> page.name().kind() == kind && !page.name().isTranslation());
    }

    /** The page in a language; the original where it is not translated. */
    Optional<Manuscript> in(String language, Manuscript original) {
        return language.isEmpty() ? Optional.of(original) : at(original.name().in(language));
    }
}
