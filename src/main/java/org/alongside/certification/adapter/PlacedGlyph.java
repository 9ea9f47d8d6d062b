package org.alongside.certification.adapter;

/**
 * A glyph at its place in a run, in thousandths of an em from the run's start.
 *
 * @param meaning the characters that a reader of the text layer gets for it
 */
record PlacedGlyph(int id, float x, float y, String meaning) {}
