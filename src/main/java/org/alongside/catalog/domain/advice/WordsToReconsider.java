package org.alongside.catalog.domain.advice;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.catalog.domain.Problem;

/** Finds words that the house would rather say another way, wherever learners or trainers read them. */
final class WordsToReconsider implements Advice {

    @Override
    public Stream<Problem> on(Subject subject) {
        List<Watched> watched = subject.style().entries().stream()
                .filter(entry -> entry.isIn(subject.language()))
                .map(entry -> new Watched(entry, entry.pattern()))
                .toList();
        return watched.isEmpty()
                ? Stream.empty()
                : subject.files().paths().stream()
                        .filter(path -> isRead(path, subject))
                        .flatMap(path -> inFile(subject, path, watched));
    }

    private static boolean isRead(String path, Subject subject) {
        return subject.isTranslation()
                ? path.endsWith("." + subject.language().toLanguageTag() + ".md")
                : path.endsWith(".md") && !isTranslated(path);
    }

    static boolean isTranslated(String path) {
        return path.matches(".*\\.[a-z]{2}(-[A-Z]{2})?\\.md");
    }

    private static Stream<Problem> inFile(Subject subject, String path, List<Watched> watched) {
        List<String> lines = Places.lines(subject.files(), path);
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(i -> watched.stream()
                        .filter(word -> word.pattern().matcher(lines.get(i)).find())
                        .map(word -> remark(path, i + 1, word.entry())));
    }

    private static Problem remark(String path, int line, HouseStyle.Entry entry) {
        return Problem.warning(
                path,
                line,
                "\"" + entry.words() + "\" may be better said another way: " + entry.because(),
                "consider " + entry.instead());
    }

    private record Watched(HouseStyle.Entry entry, Pattern pattern) {}
}
