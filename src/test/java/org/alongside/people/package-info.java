/** Tests of accounts and sign-in, and the fixture that lets other tests act as a person. */
@NullMarked
package org.alongside.people;

import org.jspecify.annotations.NullMarked;
