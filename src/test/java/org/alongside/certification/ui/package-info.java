/** Certificates on the screen. */
@NullMarked
package org.alongside.certification.ui;

import org.jspecify.annotations.NullMarked;
