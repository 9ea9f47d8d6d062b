/** The support page, which works without an account. */
@NullMarked
package org.alongside.organisation.web;

import org.jspecify.annotations.NullMarked;
