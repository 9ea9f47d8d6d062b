/** What can be learned: reads the course format, lints it, keeps published versions and knows the address of every step. */
@ApplicationModule(
        displayName = "Catalog",
        allowedDependencies = {"shared", "files", "audit", "people", "organisation"})
@NullMarked
package org.alongside.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
