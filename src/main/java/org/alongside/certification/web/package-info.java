/** The public verification page, and downloads. */
@NullMarked
package org.alongside.certification.web;

import org.jspecify.annotations.NullMarked;
