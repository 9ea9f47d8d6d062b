package org.alongside.catalog.adapter;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.alongside.catalog.model.Course;

/** The other languages of a course. It has a language once its table of contents is translated: {@code README.es.md}. */
final class Translations {

    private final Pages pages;
    private final CourseMap map;
    private final Map<String, FileName> names;
    private final Original original;

    Translations(Pages pages, CourseMap map, Map<String, FileName> names, Original original) {
        this.pages = pages;
        this.map = map;
        this.names = names;
        this.original = original;
    }

    List<Course> read() {
        pages.all().filter(page -> page.name().isTranslation()).forEach(this::check);
        return languages().stream()
                .filter(language ->
                        !language.equals(original.course().language().toLanguageTag()))
                .flatMap(language -> new Translation(language, pages, map, original).read().stream())
                .toList();
    }

    private TreeSet<String> languages() {
        TreeSet<String> languages = new TreeSet<>();
        pages.all()
                .map(page -> page.name().language())
                .filter(language -> !language.isEmpty())
                .forEach(languages::add);
        return languages;
    }

    private void check(Manuscript page) {
        FileName name = page.name();
        if (name.language().equals(original.course().language().toLanguageTag())) {
            page.margin()
                    .error(
                            1,
                            "this translates into the language that the course is written in",
                            "take the language out of the name of the file, or remove it");
        } else if (!names.containsKey(name.original())) {
            page.margin()
                    .error(
                            1,
                            "there is no " + name.original() + " that this could be a translation of",
                            "rename one of the two, or remove this one");
        } else {
            pages.at(name.original()).ifPresent(source -> new Freshness(page, source).check());
        }
    }
}
