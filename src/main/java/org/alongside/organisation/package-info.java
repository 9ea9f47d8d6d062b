/** Who stands behind: the organisation, its members and their roles, and whom to turn to for support. */
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {"shared", "mail", "audit", "people", "people :: ui"})
@NullMarked
package org.alongside.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
