@NullMarked
package org.alongside.learning.web;

import org.jspecify.annotations.NullMarked;
