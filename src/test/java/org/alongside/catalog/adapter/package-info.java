/** Tests of the reader: plain objects, no Spring. */
@NullMarked
package org.alongside.catalog.adapter;

import org.jspecify.annotations.NullMarked;
