/** The public page and downloads, through the real doors. */
@NullMarked
package org.alongside.certification.web;

import org.jspecify.annotations.NullMarked;
