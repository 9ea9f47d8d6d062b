@NullMarked
package org.alongside.catalog.domain.advice;

import org.jspecify.annotations.NullMarked;
