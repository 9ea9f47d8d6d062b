package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.Version;
import org.apache.catalina.util.ServerInfo;
import org.junit.jupiter.api.Test;

/** The versions that really run are those the plan names: the order of the imported lists decides it. */
class EffectiveVersionsTests {

    @Test
    void theServerIsTheOneThatSpringBootManages() {
        assertThat(ServerInfo.getServerNumber()).startsWith("11.0.27");
    }

    @Test
    void jacksonIsTheOneThatSpringBootManages() {
        assertThat(tools.jackson.databind.cfg.PackageVersion.VERSION.toString()).isEqualTo("3.1.7");
    }

    @Test
    void vaadinIsTheLineThatTheTestLibraryKnows() {
        assertThat(Version.getFullVersion()).startsWith("25.2");
    }
}
