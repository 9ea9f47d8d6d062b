package org.alongside.learning.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Module;
import org.alongside.learning.Earned;
import org.alongside.learning.EnrolmentId;
import org.alongside.shared.Minutes;

/** The rule of what a completed course puts into the ledger: the minutes of each module under the module's title. */
public final class HoursEarned {

    private static final int LONGEST_TOPIC = 200;

    private HoursEarned() {}

    /** One entry per module, in order; modules of the same title share one, and those without any minutes have none. */
    public static List<Earned> by(EnrolmentId enrolment, Course course, LocalDate on) {
        return minutesByTopic(course).entrySet().stream()
                .filter(topic -> topic.getValue().value() > 0)
                .map(topic -> new Earned(enrolment, Earned.Mode.SELF_PACED, topic.getKey(), topic.getValue(), on))
                .toList();
    }

    private static Map<String, Minutes> minutesByTopic(Course course) {
        Map<String, Minutes> topics = new LinkedHashMap<>();
        course.modules().forEach(module -> topics.merge(topic(module), module.minutes(), Minutes::plus));
        return topics;
    }

    private static String topic(Module module) {
        String title = module.title();
        return title.length() <= LONGEST_TOPIC ? title : title.substring(0, LONGEST_TOPIC - 1) + "…";
    }
}
