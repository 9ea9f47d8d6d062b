/** The append-only log of what was done, by whom, to what; without free text. */
@ApplicationModule(displayName = "Audit", allowedDependencies = "shared")
@NullMarked
package org.alongside.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
