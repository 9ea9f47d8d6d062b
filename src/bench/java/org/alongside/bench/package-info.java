/** Measures the product and prints the figures, each with how it was taken. Nothing here asserts a time. */
@NullMarked
package org.alongside.bench;

import org.jspecify.annotations.NullMarked;
