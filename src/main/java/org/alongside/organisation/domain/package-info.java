/** Organisations, who belongs to them, and the rules about that. */
@NullMarked
package org.alongside.organisation.domain;

import org.jspecify.annotations.NullMarked;
