@NullMarked
package org.alongside.learning.ui;

import org.jspecify.annotations.NullMarked;
