/** The course as one immutable model, which views, quizzes, exports and statistics all work on. */
@NamedInterface("model")
@NullMarked
package org.alongside.catalog.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
