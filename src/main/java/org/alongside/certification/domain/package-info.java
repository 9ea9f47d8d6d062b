/** What a certificate is, what it says, and the ports through which it is printed and signed. */
@NullMarked
package org.alongside.certification.domain;

import org.jspecify.annotations.NullMarked;
