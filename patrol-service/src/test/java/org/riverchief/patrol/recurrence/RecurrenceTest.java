package org.riverchief.patrol.recurrence;

import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.TestClock;
import org.riverchief.patrol.problem.World;
import org.riverchief.testing.Database;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class RecurrenceTest {

    @Inject
    TestClock clock;

    @BeforeEach
    void onAFriday() {
        clock.set(Instant.parse("2026-11-20T00:21:10Z"));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void whatComesBackAtTheSamePlaceIsLinkedToWhatWasDone() {
        World world = World.ready();
        UUID earlier = at(22.43, world.reinspected());
        world.asChief().body(Map.of()).post("/problems/{id}/agreement", earlier);
        clock.advance(Duration.ofDays(89));

        UUID again = report(world, "DUMP", 22.43, 0.0017);

        world.asOffice()
                .get("/problems/{id}/links", again)
                .then()
                .statusCode(200)
                .body("earlierId", equalTo(List.of(earlier.toString())))
                .body("kind", equalTo(List.of("RECURRENCE")))
                .body("distanceMetres[0]", both(greaterThan(174f)).and(lessThan(175f)));
        world.asOffice().get("/problems/{id}/links", earlier).then().body("problemId", hasItems(again.toString()));
    }

    @Test
    void oneThatIsStillOpenIsPerhapsTheSame() {
        World world = World.ready();
        UUID open = at(22.44, world.reported());

        UUID other = report(world, "DUMP", 22.44, 0);

        world.asOffice()
                .get("/problems/{id}/links", other)
                .then()
                .body("earlierId", equalTo(List.of(open.toString())))
                .body("kind", equalTo(List.of("PERHAPS_THE_SAME")));
    }

    @Test
    void anotherKindAnotherPlaceOrLongAgoIsNoRecurrence() {
        World world = World.ready();
        at(22.45, world.reported());

        none(world, report(world, "SILT", 22.45, 0));
        none(world, report(world, "DUMP", 22.45, 0.0020));
        clock.advance(Duration.ofDays(91));
        none(world, report(world, "DUMP", 22.45, 0));
    }

    /** Moves a problem to a place no other test uses. */
    private static UUID at(double latitude, UUID problem) {
        Database.execute("update problem set latitude = %s where id = '%s'".formatted(latitude, problem));
        return problem;
    }

    private static void none(World world, UUID problem) {
        world.asOffice().get("/problems/{id}/links", problem).then().body("$", hasSize(0));
    }

    private static UUID report(World world, String category, double latitude, double east) {
        Map<String, Object> report = world.report();
        report.put("category", category);
        report.put("latitude", latitude);
        report.put("longitude", World.LONGITUDE + east);
        world.asChief().body(report).post("/problems").then().statusCode(201);
        return (UUID) report.get("id");
    }
}
