package org.alongside.certification.adapter;

import java.io.IOException;
import java.util.List;

/** Texts one below the other; where they leave room the gaps grow a little, where they need it the gaps give way. */
record CentredColumn(List<Entry> entries) {

    private static final float MOST_AIR = 1.5f;

    /** A text with its role in the structure tree and the gap, in points, that should follow it. */
    record Entry(String role, FittedText text, float gapBelow) {}

    void set(Typesetter typesetter, Column column, float top, float bottom) throws IOException {
        float room = top - bottom - texts();
        float air = Math.min(MOST_AIR, room / gaps());
        float y = top - (room - gaps() * air) / 2;
        for (Entry entry : entries) {
            y = typesetter.set(entry.role(), entry.text(), column, y) - entry.gapBelow() * air;
        }
    }

    private float texts() {
        return (float)
                entries.stream().mapToDouble(entry -> entry.text().height()).sum();
    }

    private float gaps() {
        return (float) entries.stream().mapToDouble(Entry::gapBelow).sum();
    }
}
