package org.riverchief.local.suite;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.riverchief.local.install.Secrets;
import org.riverchief.local.install.Versions;
import org.riverchief.local.kafka.KafkaServer;
import org.riverchief.local.kafka.Topics;
import org.riverchief.local.keycloak.KeycloakServer;
import org.riverchief.local.part.Part;
import org.riverchief.local.part.PartProcess;
import org.riverchief.local.postgres.PostgresServer;
import org.riverchief.local.postgres.ServiceDatabase;

/** The parts of an installation, configured to find each other. */
final class SuiteParts {

    private static final List<String> DATABASES =
            List.of("registry", "patrol", "assessment", "notification", "keycloak");

    private final Home home;
    private final SuitePorts ports;
    private final SuiteEnvironment environment;
    private final PostgresServer postgresql;

    SuiteParts(Home home, SuitePorts ports, Secrets secrets) {
        this.home = home;
        this.ports = ports;
        environment = new SuiteEnvironment(ports, secrets);
        postgresql = new PostgresServer(
                home.directory(),
                home.data().resolve("postgresql"),
                ports.postgresql(),
                environment.superuserPassword(),
                true);
    }

    List<Step> servers() {
        Path contracts = home.root().resolve("contracts/asyncapi.yaml");
        KafkaServer kafka = new KafkaServer(home.data().resolve("kafka"), ports.kafka(), ports.kafkaController(), true);
        return List.of(
                new Step(process(postgresql), this::createDatabases),
                new Step(process(kafka), () -> Topics.read(contracts).create(kafka.bootstrapServers(), "")));
    }

    List<Step> applications(boolean infrastructureOnly) {
        Stream<Part> services = infrastructureOnly ? Stream.empty() : services();
        return Stream.concat(Stream.of(keycloak()), services)
                .map(part -> new Step(process(part), () -> {}))
                .toList();
    }

    private KeycloakServer keycloak() {
        String archive = "keycloak-quarkus-dist-%s.tar.gz".formatted(Versions.of("keycloak"));
        Path realm = home.root().resolve("deploy/keycloak/realm-demo.json");
        return new KeycloakServer(
                home.root().resolve("deploy/local/target/distributions").resolve(archive),
                home.directory().resolve("keycloak"),
                realm,
                ports.keycloak(),
                ports.origin(),
                environment.keycloak(database("keycloak")));
    }

    private Stream<Part> services() {
        return Stream.of(
                application(
                        "registry-service",
                        "Registry service",
                        ports.registry(),
                        environment.registry(database("registry"))),
                application("patrol-service", "Patrol service", ports.patrol(), environment.patrol(database("patrol"))),
                service("assessment-service", "Assessment service", ports.assessment(), "assessment"),
                application(
                        "notification-service",
                        "Notification service",
                        ports.notification(),
                        environment.notification(database("notification"))),
                application("gateway", "Gateway", ports.gateway(), environment.gateway()));
    }

    private void createDatabases() {
        for (String name : DATABASES) {
            ServiceDatabase database = database(name);
            ServiceDatabase.create(
                    postgresql.admin(),
                    name,
                    environment.databasePassword(database.appUser()),
                    environment.databasePassword(database.ownerUser()));
        }
    }

    private QuarkusService service(String name, String title, int port, String database) {
        return application(name, title, port, environment.service(database(database), port));
    }

    private QuarkusService application(String name, String title, int port, Map<String, String> variables) {
        return new QuarkusService(name, title, home.root(), port, variables);
    }

    private PartProcess process(Part part) {
        return new PartProcess(part, home.run(), home.logs());
    }

    private ServiceDatabase database(String name) {
        return ServiceDatabase.named(postgresql.admin(), name);
    }
}
