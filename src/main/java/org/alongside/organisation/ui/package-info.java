/** Membership as administrators see it. */
@NullMarked
package org.alongside.organisation.ui;

import org.jspecify.annotations.NullMarked;
