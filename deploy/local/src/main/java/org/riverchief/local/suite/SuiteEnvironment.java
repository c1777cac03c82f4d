package org.riverchief.local.suite;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.riverchief.local.install.Secrets;
import org.riverchief.local.keycloak.KeycloakServer;
import org.riverchief.local.postgres.ServiceDatabase;

/** The environment variables each process of the suite is configured by. */
final class SuiteEnvironment {

    private static final String DEMO_INSTANCE = "441700";
    private static final String REALM = KeycloakServer.PATH + "/realms/riverchief";

    private final SuitePorts ports;
    private final Secrets secrets;

    SuiteEnvironment(SuitePorts ports, Secrets secrets) {
        this.ports = ports;
        this.secrets = secrets;
    }

    Map<String, String> service(ServiceDatabase database, int port) {
        Map<String, String> environment = common(port);
        environment.put("DATABASE_URL", database.url());
        environment.put("DATABASE_USER", database.appUser());
        environment.put("DATABASE_PASSWORD", databasePassword(database.appUser()));
        environment.put("DATABASE_OWNER", database.ownerUser());
        environment.put("DATABASE_OWNER_PASSWORD", databasePassword(database.ownerUser()));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.kafka());
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        return environment;
    }

    Map<String, String> registry(ServiceDatabase database) {
        Map<String, String> environment = service(database, ports.registry());
        environment.put("BOARD_PAGE_KEYS", "local:" + secrets.get("registry.board-page"));
        environment.put("RIVERCHIEF_ORIGIN", ports.origin());
        return environment;
    }

    Map<String, String> patrol(ServiceDatabase database) {
        Map<String, String> environment = service(database, ports.patrol());
        environment.put("DEPARTMENT_HOOK_KEY", key("patrol.department-hook"));
        environment.put("REPORTER_CONTACT_KEY", secrets.get("patrol.reporter-contact"));
        environment.put("RIVERCHIEF_ORIGIN", ports.origin());
        return environment;
    }

    Map<String, String> notification(ServiceDatabase database) {
        Map<String, String> environment = service(database, ports.notification());
        environment.put("WEBHOOK_SECRET_KEY", key("notification.webhook"));
        return environment;
    }

    private String key(String name) {
        return Base64.getEncoder().encodeToString(Base64.getUrlDecoder().decode(secrets.get(name)));
    }

    Map<String, String> gateway() {
        Map<String, String> environment = common(ports.gateway());
        environment.put("RIVERCHIEF_ORIGIN", ports.origin());
        environment.put("GATEWAY_CLIENT_ID", "riverchief-gateway");
        environment.put("GATEWAY_CLIENT_SECRET", gatewayClientSecret());
        environment.put("GATEWAY_COOKIE_SECRET", secrets.get("gateway.cookie"));
        environment.put("REGISTRY_URL", local(ports.registry()));
        environment.put("PATROL_URL", local(ports.patrol()));
        environment.put("ASSESSMENT_URL", local(ports.assessment()));
        environment.put("SUPERVISION_URL", local(ports.notification()));
        environment.put("KEYCLOAK_URL", local(ports.keycloak()));
        return environment;
    }

    Map<String, String> keycloak(ServiceDatabase database) {
        return Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("keycloak.admin"),
                "KC_DB", "postgres",
                "KC_DB_URL", database.url(),
                "KC_DB_USERNAME", database.ownerUser(),
                "KC_DB_PASSWORD", databasePassword(database.ownerUser()),
                "RIVERCHIEF_GATEWAY_CLIENT_SECRET", gatewayClientSecret(),
                "RIVERCHIEF_ORIGIN", ports.origin());
    }

    String databasePassword(String role) {
        return secrets.get("database." + role);
    }

    String superuserPassword() {
        return secrets.get("postgresql.superuser");
    }

    private Map<String, String> common(int port) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_PROFILE", "local");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("RIVERCHIEF_INSTANCE", DEMO_INSTANCE);
        environment.put("OIDC_SERVER_URL", local(ports.keycloak()) + REALM);
        environment.put("OIDC_ISSUER", ports.origin() + REALM);
        return environment;
    }

    private String gatewayClientSecret() {
        return secrets.get("gateway.client");
    }

    private static String local(int port) {
        return "http://127.0.0.1:" + port;
    }
}
