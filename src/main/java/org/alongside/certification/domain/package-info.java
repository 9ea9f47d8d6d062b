/** What a certificate is, what earns one, and what must be answered before it is printed. */
@NullMarked
package org.alongside.certification.domain;

import org.jspecify.annotations.NullMarked;
