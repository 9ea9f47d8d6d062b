/** Reads the course format with commonmark and snakeyaml, from folders on disk. */
@NullMarked
package org.alongside.catalog.adapter;

import org.jspecify.annotations.NullMarked;
