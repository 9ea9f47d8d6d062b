package org.alongside.catalog.adapter;

/** Files that nobody sees, because nothing leads to them. */
final class Strays {

    private final Pages pages;
    private final CourseMap map;
    private final Original original;
    private final Problems problems;

    Strays(Pages pages, CourseMap map, Original original, Problems problems) {
        this.pages = pages;
        this.map = map;
        this.original = original;
        this.problems = problems;
    }

    void warn() {
        map.names().values().stream()
                .filter(FileName::isStep)
                .filter(name -> !map.listed().contains(name.path()))
                .filter(name -> !original.banks().isDrawnFrom(name.path()))
                .forEach(name -> problems.marginOf(name.path())
                        .warning(
                                1,
                                "the file is in no table of contents, so nobody sees it",
                                "list it under a module in " + FileName.CONTENTS));
        pages.originals(FileName.Kind.TRANSCRIPT)
                .filter(page -> map.names().values().stream()
                        .noneMatch(name -> name.isRecording()
                                && Recordings.transcriptPath(name)
                                        .equals(page.name().path())))
                .forEach(page -> page.margin()
                        .warning(
                                1,
                                "there is no recording beside this transcript",
                                "give both the same name up to the first point, or remove it"));
        new NotesReader(pages, map, "").check(original.contents().content());
    }
}
