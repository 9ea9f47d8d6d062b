@NullMarked
package org.alongside.learning.application;

import org.jspecify.annotations.NullMarked;
