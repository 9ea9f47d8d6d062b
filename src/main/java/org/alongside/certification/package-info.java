/** Issues, prints, verifies and revokes certificates. What was issued never changes; only its status does. */
@ApplicationModule(
        displayName = "Certification",
        allowedDependencies = {
            "shared",
            "files",
            "audit",
            "people",
            "people :: ui",
            "organisation",
            "catalog",
            "catalog :: model",
            "learning"
        })
@NullMarked
package org.alongside.certification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
