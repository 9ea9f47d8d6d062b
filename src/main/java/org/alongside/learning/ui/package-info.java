/** Courses as learners meet them: the catalogue, a course, its steps, and its end. */
@NullMarked
package org.alongside.learning.ui;

import org.jspecify.annotations.NullMarked;
