/** Tests of the frame around every page. */
@NullMarked
package org.alongside.shell.ui;

import org.jspecify.annotations.NullMarked;
