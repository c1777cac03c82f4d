package org.riverchief.patrol;

import org.junit.jupiter.api.Test;
import org.riverchief.testing.ArchitectureRules;

class ArchitectureTest {

    @Test
    void keepsTheRulesOfTheCodeBase() {
        ArchitectureRules.check("org.riverchief.patrol");
    }
}
