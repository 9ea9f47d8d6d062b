/** A person's account, their devices, and the rules that guard both. */
@NullMarked
package org.alongside.people.domain;

import org.jspecify.annotations.NullMarked;
