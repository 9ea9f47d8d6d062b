/** A few whole journeys in a real browser against the real server process, told in the words of those who make them. */
@NullMarked
package org.alongside.journeys;

import org.jspecify.annotations.NullMarked;
