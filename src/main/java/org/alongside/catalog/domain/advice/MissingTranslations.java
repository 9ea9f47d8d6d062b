package org.alongside.catalog.domain.advice;

import java.util.stream.Stream;
import org.alongside.catalog.domain.Problem;

/** Finds files that a course has in its original language and not in one that it was begun to be translated into. */
final class MissingTranslations implements Advice {

    private static final String MARKDOWN = ".md";

    @Override
    public Stream<Problem> on(Subject subject) {
        return subject.isTranslation()
                ? subject.files().paths().stream()
                        .filter(path -> path.endsWith(MARKDOWN) && !WordsToReconsider.isTranslated(path))
                        .filter(path -> !subject.files().paths().contains(translated(path, subject)))
                        .map(path -> Problem.warning(
                                path,
                                1,
                                "this is not translated into "
                                        + subject.language().toLanguageTag(),
                                "translate it as " + translated(path, subject)))
                : Stream.empty();
    }

    private static String translated(String path, Subject subject) {
        String stem = path.substring(0, path.length() - MARKDOWN.length());
        return stem + "." + subject.language().toLanguageTag() + MARKDOWN;
    }
}
