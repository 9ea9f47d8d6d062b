/** What people can do with their accounts. */
@NullMarked
package org.alongside.people.application;

import org.jspecify.annotations.NullMarked;
