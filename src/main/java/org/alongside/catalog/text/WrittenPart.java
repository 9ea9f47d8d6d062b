package org.alongside.catalog.text;

/** A part of a page, from its {@code ##} heading to the next. */
public sealed interface WrittenPart permits WrittenModule, WrittenQuestion, WrittenScene, WrittenPassage {}
