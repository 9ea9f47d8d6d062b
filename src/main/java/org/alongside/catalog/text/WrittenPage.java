package org.alongside.catalog.text;

import java.util.ArrayList;
import java.util.List;

/**
 * One Markdown file of a course.
 *
 * @param settings what its front matter says, in order
 * @param text what stands between the front matter and the first part, the title included
 * @param parts each under a {@code ##} heading: modules, questions or scenes. Lessons and notes are text alone
 */
public record WrittenPage(List<Setting> settings, String text, List<WrittenPart> parts) {

    public WrittenPage {
        settings = List.copyOf(settings);
        parts = List.copyOf(parts);
    }

    /** The same with another part in the place of one. */
    public WrittenPage with(int place, WrittenPart part) {
        List<WrittenPart> others = new ArrayList<>(parts);
        others.set(place, part);
        return new WrittenPage(settings, text, others);
    }
}
