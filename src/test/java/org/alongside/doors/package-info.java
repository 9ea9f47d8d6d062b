/** The doors of the whole house, tried from outside: a real server, and visitors that speak to it as browsers do. */
@NullMarked
package org.alongside.doors;

import org.jspecify.annotations.NullMarked;
