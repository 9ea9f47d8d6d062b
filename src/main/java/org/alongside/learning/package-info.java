/** Enrolment, the player, progress, private reflections and the hours ledger. */
@ApplicationModule(
        displayName = "Learning",
        allowedDependencies = {"shared", "people", "organisation", "catalog", "catalog :: model", "assessment"})
@NullMarked
package org.alongside.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
