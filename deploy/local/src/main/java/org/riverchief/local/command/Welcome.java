package org.riverchief.local.command;

import java.nio.file.Path;
import org.riverchief.local.suite.SuitePorts;

/** What an operator wants to know once everything runs: where to go and who to be. */
record Welcome(Path root, SuitePorts ports, boolean infrastructureOnly) {

    String text() {
        if (infrastructureOnly) {
            return "PostgreSQL, Kafka and Keycloak are up; Ctrl-C or ./riverchief down stops them.";
        }
        return """

                %s

                Open %s - Ctrl-C or ./riverchief down stops everything; the data stay.""".formatted(accounts(), ports.origin());
    }

    private String accounts() {
        return new DemoAccounts(root.resolve("deploy/keycloak/demo-accounts.csv")).text();
    }
}
