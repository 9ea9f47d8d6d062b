/** Where bytes live: content-addressed, per organisation, in the database by default. */
@ApplicationModule(displayName = "Files", allowedDependencies = "shared")
@NullMarked
package org.alongside.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
