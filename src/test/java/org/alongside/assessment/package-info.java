/** Tests of the assessment module, with a small course to take them on. */
@NullMarked
package org.alongside.assessment;

import org.jspecify.annotations.NullMarked;
