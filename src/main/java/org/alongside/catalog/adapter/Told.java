package org.alongside.catalog.adapter;

/**
 * What a page says, and what it is made of.
 *
 * @param <T> what was read from it
 */
record Told<T>(T content, Skeleton skeleton) {}
