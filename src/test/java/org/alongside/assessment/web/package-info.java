/** The endpoint for answers, request by request. */
@NullMarked
package org.alongside.assessment.web;

import org.jspecify.annotations.NullMarked;
