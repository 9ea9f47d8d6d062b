/** One outside technology each: the certificate as an archival, accessible PDF (PDFBox, AWT's text shaping, ZXing). */
@NullMarked
package org.alongside.certification.adapter;

import org.jspecify.annotations.NullMarked;
