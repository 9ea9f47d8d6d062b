/** Quizzes as learners meet them, one question to a page. */
@NullMarked
package org.alongside.assessment.ui;

import org.jspecify.annotations.NullMarked;
