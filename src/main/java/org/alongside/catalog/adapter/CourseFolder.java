package org.alongside.catalog.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.alongside.catalog.domain.Bounds;
import org.alongside.catalog.domain.CourseFiles;
import org.alongside.catalog.domain.FilesAtHand;
import org.alongside.catalog.domain.Problem;
import org.alongside.catalog.model.CourseSlug;

/** Takes the files of one course from a folder on disk, within bounds. Hidden files stay where they are. */
final class CourseFolder extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final TreeMap<String, byte[]> taken = new TreeMap<>();
    private final List<Problem> refused = new ArrayList<>();
    private long bytes;

    private CourseFolder(Path folder) {
        this.folder = folder;
    }

    static CourseFiles read(CourseSlug slug, Path folder) {
        CourseFolder visitor = new CourseFolder(folder);
        try {
            Files.walkFileTree(folder, visitor);
        } catch (IOException unreadable) {
            visitor.refuse(folder.resolve(FileName.CONTENTS), "the folder cannot be read", "check its permissions");
        }
        return new FilesAtHand(slug, visitor.taken, visitor.refused);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
        return isHidden(visited) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isHidden(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (taken.size() + refused.size() >= Bounds.FILES || bytes > Bounds.COURSE_BYTES) {
            refuse(
                    folder.resolve(FileName.CONTENTS),
                    "the course has more than 5,000 files or 200 MB",
                    "take out what does not belong to it, or split it");
            return FileVisitResult.TERMINATE;
        }
        if (attributes.isRegularFile()) {
            take(file);
        } else {
            refuse(file, "this is a link to another place, not a file", "put the file itself here");
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
        refuse(file, "it cannot be read", "check its permissions");
        return FileVisitResult.CONTINUE;
    }

    private void take(Path file) {
        int bound = Bounds.bytesOf(file.toString());
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] content = stream.readNBytes(bound + 1);
            if (content.length > bound) {
                refuse(file, "the file is larger than " + bound / 1024 / 1024 + " MB", "make it smaller, or split it");
            } else {
                taken.put(path(file), content);
                bytes += content.length;
            }
        } catch (IOException unreadable) {
            refuse(file, "it cannot be read", "check its permissions");
        }
    }

    private void refuse(Path file, String what, String remedy) {
        refused.add(Problem.error(path(file), 1, what, remedy));
    }

    private boolean isHidden(Path visited) {
        return !visited.equals(folder) && visited.getFileName().toString().startsWith(".");
    }

    private String path(Path file) {
        return StreamSupport.stream(folder.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
