/** The frame: layout, menu, home and the one error handler. Nobody depends on it. */
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {
            "shared",
            "people",
            "people :: ui",
            "organisation",
            "catalog",
            "catalog :: model",
            "learning",
            "certification"
        })
@NullMarked
package org.alongside.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
