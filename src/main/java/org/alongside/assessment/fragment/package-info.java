/** Quizzes as HTML, made on the server from texts that are safe: shared by the pages and by the answer to a save. */
@NullMarked
package org.alongside.assessment.fragment;

import org.jspecify.annotations.NullMarked;
