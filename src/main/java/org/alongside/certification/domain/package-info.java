/** Claims, certificates and their serials. */
@NullMarked
package org.alongside.certification.domain;

import org.jspecify.annotations.NullMarked;
