package dev.aftercall;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(AftercallApplication.class);

    @Test
    void modules_keep_their_walls() {
        modules.verify();
    }

    @Test
    void module_diagram_can_be_drawn() {
        new Documenter(modules).writeModulesAsPlantUml();
    }
}
