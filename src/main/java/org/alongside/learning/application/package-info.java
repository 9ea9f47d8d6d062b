/** What learners do with courses: join and leave, take steps, keep reflections, complete. */
@NullMarked
package org.alongside.learning.application;

import org.jspecify.annotations.NullMarked;
