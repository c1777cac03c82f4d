package org.riverchief.e2e;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The packaged service as production runs it: same servers, same realm, another profile. */
class ProductionIT {

    private static final Pattern VARIABLE = Pattern.compile("export ([A-Z_]+)='(.*)'");

    private static Suite suite;

    @BeforeAll
    static void startSuite() {
        suite = Suite.running();
    }

    @Test
    void refusesWhoLoggedInWithADemoPassword() throws Exception {
        String token = Account.person(suite, "chief-village-1").token();
        int port = freePort();
        Process service = start(Map.of("QUARKUS_PROFILE", "prod", "QUARKUS_HTTP_PORT", Integer.toString(port)), true);
        try {
            String address = "http://127.0.0.1:" + port;
            await().atMost(Duration.ofMinutes(2))
                    .ignoreExceptions()
                    .until(() -> given().get(address + "/q/health/ready").statusCode() == 200);

            given().auth()
                    .oauth2(token)
                    .get(address + "/api/registry/v1/reaches")
                    .then()
                    .statusCode(401)
                    .body("type", equalTo("urn:problem-type:unauthenticated"));
            given().auth()
                    .oauth2(token)
                    .get("http://127.0.0.1:" + suite.port(8081) + "/api/registry/v1/reaches")
                    .then()
                    .statusCode(200);
        } finally {
            end(service);
        }
    }

    @Test
    void doesNotStartWithoutItsSecrets() throws Exception {
        Process service = start(Map.of("QUARKUS_PROFILE", "prod"), false);
        try {
            assertThat(service.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(service.exitValue()).isNotZero();
        } finally {
            end(service);
        }
    }

    private static Process start(Map<String, String> overrides, boolean withSecrets) throws IOException {
        Path root = Path.of(System.getProperty("riverchief.root"));
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-jar",
                root.resolve("registry-service/target/quarkus-app/quarkus-run.jar")
                        .toString());
        if (withSecrets) {
            Matcher variable =
                    VARIABLE.matcher(suite.launcher("env", "registry-service").output());
            while (variable.find()) {
                builder.environment().put(variable.group(1), variable.group(2));
            }
        }
        builder.environment().putAll(overrides);
        return builder.redirectErrorStream(true)
                .redirectOutput(root.resolve("e2e/target/production.log").toFile())
                .start();
    }

    private static void end(Process service) throws InterruptedException {
        service.destroy();
        if (!service.waitFor(20, TimeUnit.SECONDS)) {
            service.destroyForcibly();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
