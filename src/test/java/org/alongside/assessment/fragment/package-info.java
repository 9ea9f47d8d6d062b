/** Pages of a quiz, as HTML. */
@NullMarked
package org.alongside.assessment.fragment;

import org.jspecify.annotations.NullMarked;
