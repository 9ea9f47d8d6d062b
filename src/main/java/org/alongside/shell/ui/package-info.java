/** The frame as people see it. */
@NullMarked
package org.alongside.shell.ui;

import org.jspecify.annotations.NullMarked;
