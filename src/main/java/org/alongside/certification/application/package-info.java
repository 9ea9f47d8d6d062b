/** Issuing, revoking and verifying. */
@NullMarked
package org.alongside.certification.application;

import org.jspecify.annotations.NullMarked;
