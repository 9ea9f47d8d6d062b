package org.alongside.catalog.adapter;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alongside.catalog.model.SafeHtml;
import org.alongside.catalog.model.StepPath;
import org.alongside.catalog.model.TrainerNotes;

/** Reads what lies beside the steps for those who teach: {@code NAME.trainer.md}, {@code README.trainer.md}. */
final class NotesReader {

    private static final String README = "README";

    private final Pages pages;
    private final CourseMap map;
    private final String language;

    /** @param language that they are wanted in; empty for the original */
    NotesReader(Pages pages, CourseMap map, String language) {
        this.pages = pages;
        this.map = map;
        this.language = language;
    }

    TrainerNotes read() {
        Map<StepPath, SafeHtml> steps = new HashMap<>();
        Map<String, SafeHtml> folders = new HashMap<>();
        pages.originals(FileName.Kind.TRAINER_NOTES).forEach(original -> {
            Manuscript page = pages.in(language, original).orElse(original);
            String stem = original.name().stem();
            SafeHtml notes = new HtmlPress(page, map).print(page.text());
            folder(stem).ifPresentOrElse(folder -> folders.put(folder, notes), () -> {
                if (StepPath.isValid(stem)) {
                    steps.put(new StepPath(stem), notes);
                }
            });
        });
        return new TrainerNotes(steps, folders);
    }

    /** Whether there is something that notes could belong to. */
    void check(Contents contents) {
        pages.originals(FileName.Kind.TRAINER_NOTES)
                .filter(page -> !hasPlace(page.name(), contents))
                .forEach(page -> page.margin()
                        .warning(
                                1,
                                "these notes lie beside nothing that is taught, so no trainer sees them",
                                "name them like a step in the table of contents, or README.trainer.md in the folder of"
                                        + " a module"));
    }

    private static boolean hasPlace(FileName notes, Contents contents) {
        return folder(notes.stem())
                .map(folder -> folder.isEmpty()
                        || contents.sections().stream()
                                .flatMap(section -> section.files().stream().limit(1))
                                .anyMatch(first -> first.startsWith(folder + "/")))
                .orElseGet(() -> contents.listed()
                        .anyMatch(path -> FileName.of(path).stem().equals(notes.stem())));
    }

    private static Optional<String> folder(String stem) {
        if (stem.equals(README)) {
            return Optional.of("");
        }
        return stem.endsWith("/" + README)
                ? Optional.of(stem.substring(0, stem.length() - README.length() - 1))
                : Optional.empty();
    }
}
