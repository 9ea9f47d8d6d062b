/** The address that answers are saved at. */
@NullMarked
package org.alongside.assessment.web;

import org.jspecify.annotations.NullMarked;
