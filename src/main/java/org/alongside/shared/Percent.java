package org.alongside.shared;

/**
 * A whole percentage from 0 to 100. A share is rounded down, so that 100 percent is said only when nothing is missing.
 */
public record Percent(int value) implements Comparable<Percent> {

    public static final Percent NONE = new Percent(0);
    public static final Percent ALL = new Percent(100);

    public Percent {
        if (value < 0 || value > 100) {
            throw new IllegalArgumentException("A percentage lies between 0 and 100, not at " + value);
        }
    }

    /** The share of a part in a whole; all of nothing is 100 percent. */
    public static Percent of(long part, long whole) {
        return whole == 0 ? ALL : new Percent(Math.toIntExact(Math.floorDiv(100 * part, whole)));
    }

    public boolean reaches(Percent mark) {
        return value >= mark.value;
    }

    @Override
    public int compareTo(Percent other) {
        return Integer.compare(value, other.value);
    }
}
