package org.alongside.assessment.domain;

/**
 * How much of an answer is right: so many parts of so many.
 *
 * @param of at least one
 */
public record Share(int right, int of) {

    public static final Share NONE = new Share(0, 1);
    public static final Share ALL = new Share(1, 1);

    public Share {
        if (of < 1 || right < 0 || right > of) {
            throw new IllegalArgumentException("No share: " + right + " of " + of);
        }
    }

    static Share when(boolean right) {
        return right ? ALL : NONE;
    }

    public boolean isAll() {
        return right == of;
    }

    public boolean isNothing() {
        return right == 0;
    }
}
