package org.riverchief.notification;

import org.junit.jupiter.api.Test;
import org.riverchief.testing.ArchitectureRules;

class ArchitectureTest {

    @Test
    void keepsTheRulesOfTheHouse() {
        ArchitectureRules.check("org.riverchief.notification");
    }
}
