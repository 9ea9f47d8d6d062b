@NullMarked
package org.alongside.learning.domain;

import org.jspecify.annotations.NullMarked;
