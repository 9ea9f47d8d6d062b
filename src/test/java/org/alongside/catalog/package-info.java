/** Tests of the catalog as a whole. */
@NullMarked
package org.alongside.catalog;

import org.jspecify.annotations.NullMarked;
