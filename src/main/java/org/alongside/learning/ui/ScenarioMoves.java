package org.alongside.learning.ui;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.learning.application.Move;

/** Moves as the buttons of a scenario name them: {@code choose 3 1} or {@code back 2}. */
final class ScenarioMoves {

    private static final Pattern CHOOSE = Pattern.compile("choose (\\d{1,5}) (\\d{1,5})");
    private static final Pattern BACK = Pattern.compile("back (\\d{1,5})");

    private ScenarioMoves() {}

    static String choose(int turn, int choice) {
        return "choose " + turn + " " + choice;
    }

    static String back(int turn) {
        return "back " + turn;
    }

    /** Whatever a browser sends; nothing where it is no move. */
    static Optional<Move> read(String name) {
        Matcher choose = CHOOSE.matcher(name);
        if (choose.matches()) {
            return Optional.of(new Move.Choose(number(choose, 1), number(choose, 2)));
        }
        Matcher back = BACK.matcher(name);
        return back.matches() ? Optional.of(new Move.GoBack(number(back, 1))) : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
