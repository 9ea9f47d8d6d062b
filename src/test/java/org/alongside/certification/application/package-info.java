/** Tests of certification, {@code application}. */
@NullMarked
package org.alongside.certification.application;

import org.jspecify.annotations.NullMarked;
