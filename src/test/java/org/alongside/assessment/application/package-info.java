/** Attempts lived through, on both databases. */
@NullMarked
package org.alongside.assessment.application;

import org.jspecify.annotations.NullMarked;
