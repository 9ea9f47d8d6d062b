/** The doors of the house: who may open which address, how browsers are known again, what a refusal looks like. */
@NullMarked
package org.alongside.people.web;

import org.jspecify.annotations.NullMarked;
