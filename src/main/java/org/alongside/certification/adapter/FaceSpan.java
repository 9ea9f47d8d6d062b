package org.alongside.certification.adapter;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A stretch of text in one face.
 *
 * @param text what it means
 * @param drawn what is drawn: the text itself, a letter's double, or a box where no font has it
 */
record FaceSpan(Face face, String text, String drawn) {

    /** The white square of {@link Face#WORLD}. */
    static final String BOX = "\u25A1";

    /** Chooses word by word, so that no word changes its face at its one rare letter; then character by character. */
    static List<FaceSpan> of(String text, Face preferred, CertificateFonts fonts) {
        return pieces(text, BreakIterator.getLineInstance(Locale.ROOT))
                .flatMap(word -> ofWord(word, preferred, fonts))
                .collect(ArrayList::new, FaceSpan::append, List::addAll);
    }

    /** The characters as a reader counts them. */
    static Stream<String> characters(String text) {
        return pieces(text, BreakIterator.getCharacterInstance(Locale.ROOT));
    }

    static Stream<String> pieces(String text, BreakIterator boundaries) {
        boundaries.setText(text);
        List<String> pieces = new ArrayList<>();
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; start = end, end = boundaries.next()) {
            pieces.add(text.substring(start, end));
        }
        return pieces.stream();
    }

    boolean isBox() {
        return drawn.equals(BOX) && !text.equals(BOX);
    }

    private static Stream<FaceSpan> ofWord(String word, Face preferred, CertificateFonts fonts) {
        return ofWhole(word, preferred, fonts)
                .map(Stream::of)
                .orElseGet(() -> characters(word)
                        .map(character -> ofWhole(character, preferred, fonts)
                                .orElseGet(() -> new FaceSpan(Face.WORLD, character, BOX))));
    }

    private static Optional<FaceSpan> ofWhole(String text, Face preferred, CertificateFonts fonts) {
        String drawn = withDoubles(text);
        return fonts.faceFor(drawn, preferred).map(face -> new FaceSpan(face, text, drawn));
    }

    /** The Hawaiian okina and the modifier apostrophe look like quotation marks, which more fonts have. */
    private static String withDoubles(String text) {
        return text.replace('\u02BB', '\u2018').replace('\u02BC', '\u2019');
    }

    private static void append(List<FaceSpan> spans, FaceSpan next) {
        if (!spans.isEmpty() && spans.getLast().continuesWith(next)) {
            next = spans.removeLast().joined(next);
        }
        spans.add(next);
    }

    /** Boxes stay apart, so that each can say which character it stands for. */
    private boolean continuesWith(FaceSpan next) {
        return face == next.face && !isBox() && !next.isBox();
    }

    private FaceSpan joined(FaceSpan next) {
        return new FaceSpan(face, text + next.text, drawn + next.drawn);
    }
}
