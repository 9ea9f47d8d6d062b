package org.alongside.people;

/** Characters that have no place in a name, in any script. */
final class Disturbing {

    private Disturbing() {}

    /**
     * Control characters, halves of surrogate pairs, and the embeddings, overrides and isolates (U+202A to U+202E, U+2066
     * to U+2069) that would reorder what stands beside a name. Right-to-left names need none of them.
     */
    static boolean isDisturbing(int character) {
        return Character.isISOControl(character)
                || Character.getType(character) == Character.SURROGATE
                || character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069;
    }
}
