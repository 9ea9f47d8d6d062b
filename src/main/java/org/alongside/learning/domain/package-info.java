/** Enrolments, what is done on them, the hours they earn, and reflections. */
@NullMarked
package org.alongside.learning.domain;

import org.jspecify.annotations.NullMarked;
