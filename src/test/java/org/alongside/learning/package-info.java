/** Tests of learning, on a course and with people of their own. */
@NullMarked
package org.alongside.learning;

import org.jspecify.annotations.NullMarked;
