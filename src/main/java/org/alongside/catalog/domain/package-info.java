/** What a course is made of: its files, its published versions, and what may be wrong with it. */
@NullMarked
package org.alongside.catalog.domain;

import org.jspecify.annotations.NullMarked;
