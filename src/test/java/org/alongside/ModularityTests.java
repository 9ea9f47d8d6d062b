package org.alongside;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The plan of the house, held against the code; and the diagrams in docs/ drawn from it. */
class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(AlongsideApplication.class);

    @Test
    void everyArrowPointsDown() {
        MODULES.verify();
    }

    @Test
    void theDiagramsShowTheHouseAsItIs() {
        new Documenter(
                        MODULES,
                        Documenter.Options.defaults()
                                .withOutputFolder(Path.of("docs", "modules").toString()))
                .writeModulesAsPlantUml()
                .writeModuleCanvases();
    }
}
