package org.alongside.catalog.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alongside.catalog.domain.CourseFiles;
import org.alongside.catalog.domain.CourseWriter;
import org.alongside.catalog.domain.FilesAtHand;
import org.alongside.catalog.text.WrittenPage;
import org.springframework.stereotype.Component;

/** Writes the course format, and leaves alone what nobody changed. */
@Component
final class MarkdownCourseWriter implements CourseWriter {

    @Override
    public Optional<WrittenPage> open(CourseFiles files, String path) {
        return opened(files, path).map(OpenedPage::written);
    }

    @Override
    public CourseFiles write(CourseFiles files, String path, WrittenPage page) {
        OpenedPage before = files.paths().contains(path) ? opened(files, path).orElse(OpenedPage.NEW) : OpenedPage.NEW;
        SortedMap<String, byte[]> all = new TreeMap<>();
        files.paths().forEach(other -> all.put(other, files.bytes(other)));
        all.put(path, new Splicer(before).splice(page).getBytes(UTF_8));
        return new FilesAtHand(files.slug(), all, files.refused());
    }

    private static Optional<OpenedPage> opened(CourseFiles files, String path) {
        FileName name = FileName.of(path);
        boolean text = name.isMarkdown() && name.kind() != FileName.Kind.OTHER;
        return text ? OpenedPage.of(name, files.bytes(path)) : Optional.empty();
    }
}
