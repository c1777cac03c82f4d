package org.riverchief.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import org.riverchief.local.kafka.Topics;
import org.riverchief.local.postgres.ServiceDatabase;
import org.riverchief.local.teststack.TestStack;

/** Gives the module under test a database, roles and topics of its own on the build's one PostgreSQL and Kafka. */
public final class StackResource implements QuarkusTestResourceLifecycleManager {

    private static final String PASSWORD = "only-in-tests";

    @Override
    public Map<String, String> start() {
        Path root = Path.of(System.getProperty("riverchief.root"));
        String name = "%s_%d"
                .formatted(
                        System.getProperty("riverchief.module", "module").replace('-', '_'),
                        ProcessHandle.current().pid());
        TestStack stack = TestStack.acquire(root);
        ServiceDatabase database = ServiceDatabase.create(stack.postgres(), name, PASSWORD, PASSWORD);
        String prefix = name + ".";
        Topics.read(root.resolve("contracts/asyncapi.yaml")).create(stack.kafkaBootstrapServers(), prefix);
        return Map.ofEntries(
                Map.entry("quarkus.datasource.jdbc.url", database.url()),
                Map.entry("quarkus.datasource.username", database.appUser()),
                Map.entry("quarkus.datasource.password", PASSWORD),
                Map.entry("quarkus.flyway.username", database.ownerUser()),
                Map.entry("quarkus.flyway.password", PASSWORD),
                Map.entry("quarkus.flyway.placeholders.appRole", database.appUser()),
                Map.entry("kafka.bootstrap.servers", stack.kafkaBootstrapServers()),
                Map.entry("riverchief.topic-prefix", prefix),
                Map.entry("quarkus.oidc.public-key", Tokens.publicKey()),
                Map.entry("quarkus.oidc.token.issuer", Tokens.ISSUER));
    }

    @Override
    public void stop() {
        // The servers end with the build; what a module made there is gone with them.
    }
}
