/** The books of a course as text: what stands in them, in which order, with how much room to write. */
@NullMarked
package org.alongside.catalog.domain.book;

import org.jspecify.annotations.NullMarked;
