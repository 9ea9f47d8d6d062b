/** Hashing of passwords, and what the outside knows about browsers. */
@NullMarked
package org.alongside.people.adapter;

import org.jspecify.annotations.NullMarked;
