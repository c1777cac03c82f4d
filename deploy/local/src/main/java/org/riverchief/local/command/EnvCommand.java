package org.riverchief.local.command;

import java.util.Map;
import java.util.TreeMap;
import org.riverchief.local.launcher.SuiteState;
import org.riverchief.local.suite.Suite;
import org.riverchief.local.suite.SuitePorts;

/** Prints a service's environment in a form a shell can read, for running that service by hand. */
record EnvCommand(Options options) {

    int run(String service) {
        SuitePorts ports =
                SuiteState.read(options.home()).map(SuiteState::ports).orElse(options.ports());
        Suite suite = Suite.of(options.home(), ports, options.home().secrets(), false);
        Map<String, String> sorted = new TreeMap<>(suite.environment(service));
        sorted.forEach((name, value) -> System.out.printf("export %s='%s'%n", name, value));
        return 0;
    }
}
