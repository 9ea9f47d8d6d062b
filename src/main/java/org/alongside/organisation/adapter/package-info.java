/** Support contacts out of a file. */
@NullMarked
package org.alongside.organisation.adapter;

import org.jspecify.annotations.NullMarked;
