/** PDFBox, and the one look-up that crosses organisations. */
@NullMarked
package org.alongside.certification.adapter;

import org.jspecify.annotations.NullMarked;
