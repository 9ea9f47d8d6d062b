/** The outbox: a letter is written in the transaction that caused it and sent later, at least once. */
@ApplicationModule(displayName = "Mail", allowedDependencies = "shared")
@NullMarked
package org.alongside.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
