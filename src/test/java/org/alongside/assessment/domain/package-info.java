/** The rules of attempts, held against plain objects. */
@NullMarked
package org.alongside.assessment.domain;

import org.jspecify.annotations.NullMarked;
