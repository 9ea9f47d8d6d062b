/** What tests of several modules share: databases, clocks, fixtures that belong to nobody. */
@NullMarked
package org.alongside.testing;

import org.jspecify.annotations.NullMarked;
