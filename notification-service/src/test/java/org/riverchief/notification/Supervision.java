package org.riverchief.notification;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.riverchief.notification.watch.Sweep;
import org.riverchief.testing.Database;

/** The state of the service under test. */
public final class Supervision {

    /** Long, for machines that do many things at once. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Supervision() {}

    /** Empties the tables but for what is shipped with the software. */
    public static void reset() {
        Awaitility.setDefaultTimeout(PATIENCE);
        Database.truncateAll("calendar_version", "order_rule");
    }

    public static RequestSpecification as(String token) {
        RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
        return RestAssured.given().basePath("/api/supervision/v1").auth().oauth2(token);
    }

    /** Lets passed deadlines fire and returns the order about the problem. */
    public static UUID orderAbout(Problem problem) {
        Sweep.now();
        return UUID.fromString(
                Database.value("select id from supervision_order where source_id = '%s'".formatted(problem.id)));
    }

    public static long orders() {
        return Long.parseLong(Database.value("select count(*) from supervision_order"));
    }
}
