package org.alongside.catalog.adapter;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.node.Node;

/** The keys of all questions of a course; two alike are an error. */
final class Keys {

    private static final int LONGEST_DERIVED = 80;

    private final Map<String, String> places = new HashMap<>();
    private final FormerNames former = new FormerNames("a question");

    void take(String key, List<String> formerly, Node question, Margin margin) {
        String before = places.putIfAbsent(key, margin.path() + ":" + Nodes.line(question));
        if (before != null) {
            margin.error(
                    question,
                    "the key \"" + key + "\" is taken by the question at " + before,
                    "give one of the two another key: <!-- key: another-name -->");
        }
        former.bear(key);
        formerly.forEach(name -> former.claim(name, Nodes.line(question), margin));
    }

    /** Asked once all questions are read. */
    void checkFormerNames() {
        former.check();
    }

    /** The key of a question that has none yet: the words of its heading, or a hash where these are no letters we know. */
    static String derivedFrom(String heading) {
        String plain = Normalizer.normalize(heading, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}'’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String key =
                plain.substring(0, Math.min(plain.length(), LONGEST_DERIVED)).replaceAll("^-|-$", "");
        return key.isEmpty() ? "q-" + Texts.sha256(heading).substring(0, 16) : key;
    }
}
