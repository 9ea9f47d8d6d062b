/** Quizzes as learners meet them. */
@NullMarked
package org.alongside.assessment.ui;

import org.jspecify.annotations.NullMarked;
