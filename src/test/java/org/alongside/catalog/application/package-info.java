/** Tests of publishing and opening courses. */
@NullMarked
package org.alongside.catalog.application;

import org.jspecify.annotations.NullMarked;
