/** Who is there: accounts, sign-in, names and preferences. A person may belong to several organisations. */
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"shared", "mail", "audit"})
@NullMarked
package org.alongside.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
