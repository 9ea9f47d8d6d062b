package org.alongside.catalog.adapter;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.StepAddress;
import org.alongside.catalog.domain.CourseFiles;

/**
 * Knows what is where in a course, and under which address a browser finds it.
 *
 * @param names all files, by path
 * @param anchors of the files that were read, by path
 * @param listed the paths of the files in the table of contents
 */
record CourseMap(
        CourseFiles files,
        CourseVersionId version,
        Map<String, FileName> names,
        Map<String, Anchors> anchors,
        Set<String> listed) {

    /** The route below which the pictures of all courses are found. */
    static final String PICTURES = "course-files";

    CourseMap {
        names = Map.copyOf(names);
        anchors = Map.copyOf(anchors);
        listed = Set.copyOf(listed);
    }

    /** Where a link in a file leads. */
    Target find(String from, String written) {
        return switch (Destination.read(from, written)) {
            case Destination.Outside(String address) -> new Target.Outside(address);
            case Destination.Refused(String what, String remedy) -> new Target.Broken(what, remedy);
            case Destination.Inside inside -> find(from, inside);
        };
    }

    String addressOf(Target.ToStep target) {
        String address = new StepAddress(files.slug(), target.step()).path();
        return target.anchor().isEmpty() ? address : address + "#" + target.anchor();
    }

    String addressOf(Target.ToMedium target) {
        return addressOf(target.file().path());
    }

    /** Where a browser finds a picture or a recording. */
    String addressOf(String medium) {
        return PICTURES + "/" + version.value() + "/" + medium;
    }

    private Target find(String from, Destination.Inside inside) {
        FileName file = names.get(inside.path());
        if (file == null) {
            return new Target.Broken(
                    "the link leads to " + inside.path() + ", which is not there", "correct the path, or add the file");
        }
        return switch (file.kind()) {
            case LESSON, QUIZ, SCENARIO -> step(file, inside.anchor());
            case MEDIUM -> new Target.ToMedium(file);
            case TRAINER_NOTES, CONTENTS, TRANSCRIPT, OTHER -> beside(from, file);
        };
    }

    /** Those who teach may be led to what learners do not see; on their page it is named and not linked. */
    private static Target beside(String from, FileName file) {
        return FileName.of(from).kind() == FileName.Kind.TRAINER_NOTES
                ? new Target.Beside(file)
                : new Target.Broken(
                        "the link leads to " + file.path() + ", which learners cannot open",
                        "link to a lesson, a quiz, a role play or a picture");
    }

    private Target step(FileName file, String anchor) {
        if (!listed.contains(file.original())) {
            return new Target.Broken(
                    "the link leads to " + file.path() + ", which is in no table of contents",
                    "list it under a module in " + FileName.CONTENTS + ", or take the link out");
        }
        if (anchor.isEmpty()) {
            return new Target.ToStep(file, anchor);
        }
        return place(file, anchor)
                .<Target>map(place -> new Target.ToStep(file, place))
                .orElseGet(() -> new Target.Broken(
                        "the link leads to a heading \"" + anchor + "\" in " + file.path() + ", which is not there",
                        "use the words of a heading of that lesson, in lower case with hyphens"));
    }

    private Optional<String> place(FileName file, String anchor) {
        return file.kind() == FileName.Kind.LESSON
                ? Optional.ofNullable(anchors.get(file.path())).flatMap(known -> known.find(anchor))
                : Optional.empty();
    }
}
