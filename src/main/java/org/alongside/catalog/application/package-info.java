/** What can be done with courses: publish them, list them, open them. */
@NullMarked
package org.alongside.catalog.application;

import org.jspecify.annotations.NullMarked;
