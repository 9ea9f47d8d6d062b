/** Tests of what browsers fetch. */
@NullMarked
package org.alongside.catalog.web;

import org.jspecify.annotations.NullMarked;
