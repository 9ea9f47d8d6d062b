/** The one table that is spoken to in SQL. */
@NullMarked
package org.alongside.learning.adapter;

import org.jspecify.annotations.NullMarked;
