/** The files of courses, as browsers fetch them. */
@NullMarked
package org.alongside.catalog.web;

import org.jspecify.annotations.NullMarked;
