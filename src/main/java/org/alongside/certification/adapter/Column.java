package org.alongside.certification.adapter;

/**
 * Where texts stand: a width in points, and the line to which they keep.
 *
 * @param share how much of a text lies to the left of that line: nothing, half or all of it
 */
record Column(float line, float width, float share) {

    static Column rightOf(float line, float width) {
        return new Column(line, width, 0);
    }

    static Column around(float line, float width) {
        return new Column(line, width, 0.5f);
    }

    static Column leftOf(float line, float width) {
        return new Column(line, width, 1);
    }

    float leftEnd(float textWidth) {
        return line - share * textWidth;
    }
}
