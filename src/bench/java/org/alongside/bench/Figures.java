package org.alongside.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Repeated measurements of one thing, printed as minimum, median and maximum. */
final class Figures {

    private final String what;
    private final String unit;
    private final List<Double> values = new ArrayList<>();

    Figures(String what, String unit) {
        this.what = what;
        this.unit = unit;
    }

    void add(double value) {
        values.add(value);
    }

    void print() {
        Collections.sort(values);
        System.out.printf(
                Locale.ROOT,
                "BENCH %s: min %.3f, median %.3f, max %.3f %s (%d runs)%n",
                what,
                values.getFirst(),
                values.get(values.size() / 2),
                values.getLast(),
                unit,
                values.size());
    }
}
