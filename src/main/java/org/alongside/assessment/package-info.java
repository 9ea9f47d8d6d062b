/** Attempts, answers and marking. Answer keys never leave it before they may. */
@ApplicationModule(
        displayName = "Assessment",
        allowedDependencies = {"shared", "audit", "people", "organisation", "catalog", "catalog :: model"})
@NullMarked
package org.alongside.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
