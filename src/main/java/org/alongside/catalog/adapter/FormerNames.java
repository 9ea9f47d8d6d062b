package org.alongside.catalog.adapter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Earlier names of things. What was kept under one goes to whoever names it, so nobody else may bear or name it. */
final class FormerNames {

    private final String kind;
    private final Set<String> borne = new HashSet<>();
    private final List<Claim> claims = new ArrayList<>();

    /** @param kind what is named, with its article */
    FormerNames(String kind) {
        this.kind = kind;
    }

    private record Claim(String name, int line, Margin margin) {}

    void bear(String name) {
        borne.add(name);
    }

    void claim(String name, int line, Margin margin) {
        claims.add(new Claim(name, line, margin));
    }

    /** Asked once all names are known. */
    void check() {
        Map<String, Claim> first = new HashMap<>();
        for (Claim claim : claims) {
            Claim other = first.putIfAbsent(claim.name, claim);
            if (borne.contains(claim.name)) {
                claim.margin.error(
                        claim.line,
                        "\"" + claim.name + "\" is still the name of " + kind,
                        "take it out of formerly, or rename what bears it");
            } else if (other != null) {
                claim.margin.error(
                        claim.line,
                        "\"" + claim.name + "\" is named as an earlier name at " + other.margin.path() + ":"
                                + other.line + " too",
                        "keep the one that it became");
            }
        }
    }
}
