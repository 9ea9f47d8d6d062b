package org.alongside.organisation.application;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How the one organisation of a new house is called; read at the first start only. */
@ConfigurationProperties("alongside.organisation")
record HouseSettings(
        @DefaultValue("Common Ground Training (example)") String name,
        @DefaultValue("CG") String serialPrefix,
        @DefaultValue("Robin Example") String signatoryName,
        @DefaultValue("Instructor (example)") String signatoryTitle) {}
