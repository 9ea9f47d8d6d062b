package org.alongside.catalog.adapter;

import java.util.List;
import java.util.Optional;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.domain.CourseFiles;
import org.alongside.catalog.domain.CourseReader;
import org.alongside.catalog.domain.Problem;
import org.alongside.catalog.domain.Reading;
import org.alongside.catalog.model.Editions;
import org.springframework.stereotype.Component;

/** Reads the course format strictly: what it does not understand is a problem with file, line and remedy. */
@Component
final class MarkdownCourseReader implements CourseReader {

    @Override
    public Reading read(CourseFiles files, CourseVersionId version) {
        Problems problems = new Problems();
        files.refused().forEach(problems::add);
        Optional<Editions> editions = new OneReading(files, version, problems).editions();
        List<Problem> found = problems.inOrder();
        return editions.filter(read -> !problems.hasErrors())
                .<Reading>map(read -> new Reading.Readable(read, found))
                .orElseGet(() -> new Reading.Faulty(found));
    }
}
