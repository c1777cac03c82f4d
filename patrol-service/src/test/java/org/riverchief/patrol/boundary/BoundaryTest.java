package org.riverchief.patrol.boundary;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.TestClock;
import org.riverchief.patrol.integration.registry.RegistryFacts;
import org.riverchief.patrol.problem.World;
import org.riverchief.testing.Database;
import org.riverchief.testing.EventContract;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class BoundaryTest {

    private static final String EVENT = "'/instances/441700/registry-service', 1, now()";

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
    void theOppositeBankAndTheFirstReachDownstreamHearOfIt() {
        World world = World.ready();
        UUID water = water(world.reach, "SOURCE");
        bank(world.reach, "LEFT");
        UUID opposite = reach(world, "202", water, "RIGHT", 0, 2);
        UUID downstream = reach(world, "203", water, "BOTH", 1.03, 3);
        reach(world, "204", water, "BOTH", 3, 5);
        UUID chief = RegistryFacts.riverChiefOf(downstream, village(world, "203"));
        UUID town = townChief(world, water);

        UUID problem = world.reported();

        world.asOffice()
                .get("/problems/{id}/neighbours", problem)
                .then()
                .statusCode(200)
                .body("reachId", equalTo(List.of(downstream.toString(), opposite.toString())))
                .body("relation", equalTo(List.of("DOWNSTREAM", "OPPOSITE_BANK")))
                .body("chiefId[0]", equalTo(chief.toString()))
                .body("chiefId[1]", nullValue());
        world.asOffice()
                .get("/problems/{id}", problem)
                .then()
                .body("state", equalTo("DISPATCHED"))
                .body("coordinatorChiefId", equalTo(town.toString()))
                .body("transitions.kind", equalTo(List.of("REPORT", "SHARE", "DISPATCH")));
        EventContract.of("patrol/problem.shared.v1")
                .assertJsonMatches(
                        Database.value("select payload from outbox where aggregateid = '%s' and type like '%%shared%%'"
                                .formatted(problem)));
        World.as(Tokens.chief(village(world, "203"), chief))
                .get("/neighbour-notices")
                .then()
                .statusCode(200)
                .body("items.problemId", equalTo(List.of(problem.toString())))
                .body("items[0].relation", equalTo("DOWNSTREAM"));
    }

    @Test
    void chainageFromTheMouthGrowsUpstream() {
        World world = World.ready();
        UUID water = water(world.reach, "MOUTH");
        reach(world, "203", water, "BOTH", 1.03, 3);
        UUID downstream = reach(world, "204", water, "BOTH", -2, 0);

        world.asOffice()
                .get("/problems/{id}/neighbours", world.reported())
                .then()
                .body("reachId", equalTo(List.of(downstream.toString())));
    }

    @Test
    void theLastReachOfATributaryGoesOnInTheMainStem() {
        World world = World.ready();
        UUID water = water(world.reach, "SOURCE");
        UUID mainStem = UUID.randomUUID();
        known(mainStem, "SOURCE");
        reach(world, "205", mainStem, "BOTH", 0, 10);
        UUID below = reach(world, "206", mainStem, "BOTH", 10, 20);
        Database.execute("""
                insert into water_link_copy (id, kind, from_water_id, to_water_id, to_km, valid_from,
                    event_source, event_sequence, event_time)
                values ('%s', 'TRIBUTARY', '%s', '%s', 10, '2017-11-22', %s)""".formatted(UUID.randomUUID(), water, mainStem, EVENT));

        world.asOffice()
                .get("/problems/{id}/neighbours", world.reported())
                .then()
                .body("reachId", equalTo(List.of(below.toString())));
    }

    @Test
    void nobodyIsToldWhereNothingIsKnown() {
        World world = World.ready();
        UUID problem = world.reported();

        world.asOffice().get("/problems/{id}/neighbours", problem).then().body("$", hasSize(0));
        world.asChief().get("/neighbour-notices").then().body("items", hasSize(0));
    }

    private static UUID townChief(World world, UUID water) {
        String town = world.village.substring(0, 9);
        UUID reach = RegistryFacts.reachIn(town);
        Database.execute(
                "update reach_copy set level = 'TOWN', water_body_id = '%s' where id = '%s'".formatted(water, reach));
        return RegistryFacts.riverChiefOf(reach, town);
    }

    private static String village(World world, String last) {
        return world.village.substring(0, 9) + last;
    }

    /** Makes the water of a reach known. */
    private static UUID water(UUID reach, String origin) {
        UUID water = UUID.fromString(
                Database.value("select water_body_id from reach_copy where id = '%s'".formatted(reach)));
        known(water, origin);
        return water;
    }

    private static void known(UUID water, String origin) {
        Database.execute("""
                insert into water_body_copy (id, name, chainage_origin, event_source, event_sequence, event_time)
                values ('%s', '示范河', '%s', %s)""".formatted(water, origin, EVENT));
    }

    private static void bank(UUID reach, String bank) {
        Database.execute("update reach_copy set bank = '%s' where id = '%s'".formatted(bank, reach));
    }

    private static UUID reach(World world, String village, UUID water, String bank, double fromKm, double toKm) {
        UUID reach = RegistryFacts.reachIn(village(world, village));
        Database.execute("update reach_copy set water_body_id = '%s', bank = '%s' where id = '%s'"
                .formatted(water, bank, reach));
        Database.execute("update reach_line set chainage_from_km = %s, chainage_to_km = %s where reach_id = '%s'"
                .formatted(fromKm, toKm, reach));
        return reach;
    }
}
