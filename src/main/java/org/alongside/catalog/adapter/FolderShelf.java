package org.alongside.catalog.adapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.alongside.catalog.domain.CourseFiles;
import org.alongside.catalog.domain.CourseShelf;
import org.alongside.catalog.domain.Problem;
import org.alongside.catalog.model.CourseSlug;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A folder of courses: each folder in it that has a README.md is one. */
@Component
final class FolderShelf implements CourseShelf {

    private static final int MOST_COURSES = 500;

    private final Path place;

    FolderShelf(@Value("${alongside.content-folder}") Path place) {
        this.place = place;
    }

    @Override
    public Contents look() {
        if (!Files.isDirectory(place)) {
            return new Contents.Missing(
                    "there is no folder " + place.toAbsolutePath().normalize());
        }
        try (Stream<Path> inside = Files.list(place)) {
            return sorted(inside.filter(FolderShelf::holdsACourse)
                    .sorted()
                    .limit(MOST_COURSES)
                    .toList());
        } catch (IOException unreadable) {
            return new Contents.Missing("the folder " + place.toAbsolutePath().normalize() + " cannot be read");
        }
    }

    /** The courses in the folder; where there are none, the folder itself, if it is a course. */
    Contents lookInOrAt() {
        Contents inside = look();
        boolean none = inside instanceof Contents.Courses found
                && found.courses().isEmpty()
                && found.misplaced().isEmpty();
        return none && holdsACourse(place) ? sorted(List.of(place)) : inside;
    }

    static String nameOf(Path folder) {
        return Objects.toString(folder.toAbsolutePath().normalize().getFileName(), "");
    }

    private static boolean holdsACourse(Path folder) {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && Files.isRegularFile(folder.resolve(FileName.CONTENTS), LinkOption.NOFOLLOW_LINKS);
    }

    private static Contents sorted(List<Path> folders) {
        List<CourseFiles> courses = new ArrayList<>();
        List<Problem> misplaced = new ArrayList<>();
        for (Path folder : folders) {
            String name = nameOf(folder);
            if (CourseSlug.isValid(name)) {
                courses.add(CourseFolder.read(new CourseSlug(name), folder));
            } else {
                misplaced.add(Problem.error(
                        name + "/" + FileName.CONTENTS,
                        1,
                        "the folder of a course has other signs than lower-case letters, digits and single hyphens",
                        "rename it like heart-of-peer-support"));
            }
        }
        return new Contents.Courses(courses, misplaced);
    }
}
