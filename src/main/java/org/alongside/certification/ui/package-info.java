/** Certificates as their holders and administrators see them. */
@NullMarked
package org.alongside.certification.ui;

import org.jspecify.annotations.NullMarked;
