/** Tests of organisations and membership. */
@NullMarked
package org.alongside.organisation;

import org.jspecify.annotations.NullMarked;
