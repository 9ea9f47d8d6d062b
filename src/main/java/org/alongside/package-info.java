/** Alongside, a training platform for peer specialists. */
@NullMarked
package org.alongside;

import org.jspecify.annotations.NullMarked;
