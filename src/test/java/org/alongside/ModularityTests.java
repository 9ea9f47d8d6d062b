package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The plan of the house, held against the code; and the pages in docs/modules, drawn from it. */
class ModularityTests {

    private static final Path PLAN = Path.of("docs", "modules");
    private static final ApplicationModules MODULES = ApplicationModules.of(AlongsideApplication.class);

    @Test
    void everyArrowPointsDown() {
        MODULES.verify();
    }

    @Test
    void thePlanShowsTheHouseAsItIs() throws IOException {
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder(PLAN.toString())).writeModuleCanvases();
        Files.writeString(PLAN.resolve("README.md"), """
                # The rooms

                Drawn from the code by `ModularityTests` on each run. An arrow means "may use the door of"; arrows \
                point down only. Beside this page, one canvas per room.

                ```mermaid
                flowchart TD
                %s
                ```
                """.formatted(arrows()));
        assertThat(arrows()).contains("learning --> assessment").doesNotContain("assessment --> learning");
    }

    private static String arrows() {
        return modules()
                .flatMap(module -> dependencies(module).map(other -> "  " + name(module) + " --> " + other))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> dependencies(ApplicationModule module) {
        List<String> others = module.getDirectDependencies(MODULES).stream()
                .map(dependency -> name(dependency.getTargetModule()))
                .distinct()
                .sorted()
                .toList();
        return others.stream();
    }

    private static Stream<ApplicationModule> modules() {
        return MODULES.stream().sorted(Comparator.comparing(ModularityTests::name));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
