/** Tests of certification, {@code domain}. */
@NullMarked
package org.alongside.certification.domain;

import org.jspecify.annotations.NullMarked;
