package org.alongside.catalog.adapter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.Quiz;

/**
 * Reads what one attempt at a quiz draws: all of its questions, some of them, or some of several files. Every pool must
 * be large enough also after earlier draws took theirs, whichever they took.
 */
final class Draws {

    private static final String KEY = "draw";
    private static final Set<String> MEMBERS = Set.of("from", "tag", "domain", "count");
    private static final int MOST = 1_000;

    private final Manuscript page;
    private final Settings settings;
    private final Margin margin;
    private final Banks banks;

    Draws(Manuscript page, Banks banks) {
        this.page = page;
        this.settings = page.settings();
        this.margin = page.margin();
        this.banks = banks;
    }

    /** The other files that a quiz draws from. */
    static Set<String> sources(Manuscript page) {
        return page.settings().groups(KEY).stream()
                .flatMap(group -> Optional.ofNullable(group.members().get("from")).stream())
                .flatMap(from -> path(page, from).stream())
                .filter(path -> !path.equals(page.name().path()))
                .collect(Collectors.toSet());
    }

    /** What is drawn, and from which questions; nothing when it cannot be; then the margin says why. */
    Optional<Drawn> read(Bank own) {
        List<Settings.Group> groups = settings.groups(KEY);
        if (!groups.isEmpty()) {
            return fromPools(groups);
        }
        if (own.questions().isEmpty()) {
            if (own.whole()) {
                margin.error(1, "the quiz has no question", "begin each question with a ## heading");
            }
            return Optional.empty();
        }
        return settings.has(KEY)
                ? some(own)
                : Optional.of(new Drawn(List.of(Quiz.Draw.all(own.keys())), own.questions()));
    }

    /**
     * What one attempt draws.
     *
     * @param questions all that can be asked
     */
    record Drawn(List<Quiz.Draw> draws, List<Question> questions) {

        Drawn {
            draws = List.copyOf(draws);
            questions = List.copyOf(questions);
        }
    }

    private Optional<Drawn> some(Bank own) {
        int bank = own.questions().size();
        int count = settings.wholeNumber(KEY, 1, MOST).orElse(0);
        if (count > bank && own.whole()) {
            margin.error(
                    settings.line(KEY),
                    "the quiz draws " + count + " questions and has " + bank,
                    "draw at most " + bank + ", or add questions");
        }
        return count < 1 || count > bank
                ? Optional.empty()
                : Optional.of(new Drawn(List.of(new Quiz.Draw(count, own.keys())), own.questions()));
    }

    private Optional<Drawn> fromPools(List<Settings.Group> groups) {
        List<Quiz.Draw> draws = new ArrayList<>();
        Set<Question> questions = new LinkedHashSet<>();
        for (Settings.Group group : groups) {
            Optional<List<Question>> pool = pool(group);
            Optional<Quiz.Draw> draw = pool.flatMap(found -> draw(group, found));
            if (draw.isEmpty() || !isLargeEnough(draw.get(), draws, group)) {
                return Optional.empty();
            }
            draws.add(draw.get());
            questions.addAll(pool.orElseThrow());
        }
        return Optional.of(new Drawn(draws, List.copyOf(questions)));
    }

    private Optional<List<Question>> pool(Settings.Group group) {
        Map<String, String> members = group.members();
        members.keySet().stream()
                .filter(member -> !MEMBERS.contains(member))
                .forEach(member -> margin.error(
                        group.line(),
                        "\"" + member + "\" is not something a draw can say",
                        "use " + String.join(", ", new TreeSet<>(MEMBERS))));
        String from = members.getOrDefault("from", "");
        Optional<Bank> bank = (from.isEmpty() ? Optional.of(page.name().path()) : path(page, from)).flatMap(banks::at);
        if (bank.isEmpty()) {
            margin.error(
                    group.line(),
                    "\"" + from + "\" is not a quiz of this course",
                    "write the path of a .quiz.md file, seen from this one");
        }
        return bank.filter(Bank::whole)
                .map(all -> all.questions().stream()
                        .filter(question -> fits(question, members))
                        .toList());
    }

    private static boolean fits(Question question, Map<String, String> members) {
        String tag = members.getOrDefault("tag", "");
        String domain = members.getOrDefault("domain", "");
        return (tag.isEmpty()
                        || question.tags().competencies().stream()
                                .anyMatch(code -> code.equals(tag) || code.startsWith(tag + ".")))
                && (domain.isEmpty()
                        || question.tags().domain().filter(domain::equals).isPresent());
    }

    private Optional<Quiz.Draw> draw(Settings.Group group, List<Question> pool) {
        String count = group.members().getOrDefault("count", "");
        if (!count.matches("[1-9]\\d{0,2}")) {
            margin.error(
                    group.line(),
                    count.isEmpty()
                            ? "this draw does not say how many"
                            : "\"" + count + "\" is not a number of questions",
                    "write a whole number: \"count: 5\"");
            return Optional.empty();
        }
        List<String> keys =
                pool.stream().map(question -> question.source().key()).toList();
        return Optional.of(new Quiz.Draw(Integer.parseInt(count), keys));
    }

    private boolean isLargeEnough(Quiz.Draw draw, List<Quiz.Draw> earlier, Settings.Group group) {
        int left = draw.left(earlier);
        if (draw.count() <= left) {
            return true;
        }
        int taken = draw.keys().size() - left;
        margin.error(
                group.line(),
                "this draw takes " + draw.count() + " questions, and "
                        + draw.keys().size() + " fit"
                        + (taken == 0 ? "" : ", of which earlier draws may take " + taken),
                "draw at most " + Math.max(left, 0) + ", or write more questions that fit");
        return false;
    }

    private static Optional<String> path(Manuscript page, String from) {
        return Destination.read(page.name().path(), from) instanceof Destination.Inside(String path, String anchor)
                ? Optional.of(path)
                : Optional.empty();
    }
}
