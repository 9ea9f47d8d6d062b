package org.alongside.certification.adapter;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The font files, each read once, and only when a text first needs it: the two large ones take 15 MB of memory. */
@Component
class CertificateFonts {

    private static final Set<UnicodeScript> EAST_ASIAN =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.BOPOMOFO);

    /** Those that know one script and nothing else. */
    private static final Map<UnicodeScript, Face> OWN_FACES = Map.of(
            UnicodeScript.HANGUL, Face.HANGUL,
            UnicodeScript.KHMER, Face.KHMER,
            UnicodeScript.MYANMAR, Face.MYANMAR,
            UnicodeScript.TIBETAN, Face.TIBETAN);

    private final Map<Face, FontProgram> programs = new ConcurrentHashMap<>();

    FontProgram program(Face face) {
        return programs.computeIfAbsent(face, FontProgram::of);
    }

    /** The first face that can draw the whole text, the preferred one if possible. */
    Optional<Face> faceFor(String text, Face preferred) {
        return candidates(text, preferred).stream()
                .filter(face -> face.placesMarks() || !hasLooseMarks(text))
                .filter(face -> program(face).covers(text))
                .findFirst();
    }

    private static boolean hasLooseMarks(String text) {
        return text.codePoints().anyMatch(character -> Character.getType(character) == Character.NON_SPACING_MARK);
    }

    /** Kana stand in both large fonts, but beside Han characters they belong in the same face. */
    private static SequencedCollection<Face> candidates(String text, Face preferred) {
        return text.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(script -> script != UnicodeScript.COMMON)
                .findFirst()
                .map(script -> candidates(script, preferred))
                .orElseGet(() -> new LinkedHashSet<>(List.of(preferred, Face.WORLD, Face.HAN)));
    }

    private static SequencedCollection<Face> candidates(UnicodeScript script, Face preferred) {
        Face likely = EAST_ASIAN.contains(script) ? Face.HAN : OWN_FACES.getOrDefault(script, Face.WORLD);
        return new LinkedHashSet<>(List.of(preferred, likely, Face.WORLD, Face.HAN));
    }
}
