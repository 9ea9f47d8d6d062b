/** The rules of attempts: drawing, shuffling, marking, and when an attempt is over. It knows no screen and no database. */
@NullMarked
package org.alongside.assessment.domain;

import org.jspecify.annotations.NullMarked;
