/** Tests of the house as a whole. */
@NullMarked
package org.alongside;

import org.jspecify.annotations.NullMarked;
