package org.alongside.catalog.text;

/** A part that could not be understood, as it stands. */
public record WrittenPassage(String markdown) implements WrittenPart {}
