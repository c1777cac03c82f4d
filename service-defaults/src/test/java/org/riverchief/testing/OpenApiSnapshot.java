package org.riverchief.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds the running service to the committed description of its API. */
public final class OpenApiSnapshot {

    private OpenApiSnapshot() {}

    /** Fails when the API differs from {@code contracts/openapi/<service>.yaml}; {@code -Dsnapshot.update=true} rewrites it. */
    public static void assertMatches(String service) throws IOException {
        Path snapshot = Path.of(System.getProperty("riverchief.root"), "contracts", "openapi", service + ".yaml");
        String current = RestAssured.given()
                .basePath("")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (Boolean.getBoolean("snapshot.update")) {
            Files.createDirectories(snapshot.getParent());
            Files.writeString(snapshot, current);
        }
        assertThat(current)
                .as(
                        "the API of %s against %s; run its tests with -Dsnapshot.update=true to accept a change",
                        service, snapshot)
                .isEqualTo(Files.exists(snapshot) ? Files.readString(snapshot) : "");
    }
}
