/** What learners do with quizzes: look, begin, answer, hand in. Each use case asks who asks. */
@NullMarked
package org.alongside.assessment.application;

import org.jspecify.annotations.NullMarked;
