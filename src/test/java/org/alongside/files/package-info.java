/** Tests of the store. */
@NullMarked
package org.alongside.files;

import org.jspecify.annotations.NullMarked;
