package org.riverchief.patrol.chunk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.riverchief.patrol.chunk.StoredChunks.fingerprint;
import static org.riverchief.patrol.chunk.StoredChunks.partition;
import static org.riverchief.patrol.chunk.StoredChunks.stored;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.Api;
import org.riverchief.patrol.Patrols;
import org.riverchief.patrol.Patrols.Chunk;
import org.riverchief.patrol.track.Gcj02;
import org.riverchief.patrol.track.Position;
import org.riverchief.testing.Database;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class ChunkResourceTest {

    @Inject
    DataSource dataSource;

    @Inject
    PartitionKeeper partitions;

    @Test
    void storesAChunkWithItsBytesAndBothClocks() {
        Patrols patrol = Patrols.started(2);
        Chunk chunk = patrol.chunks.get(0);

        patrol.send(0)
                .statusCode(201)
                .body("chunkId", equalTo(chunk.id().toString()))
                .body("sequence", equalTo(0))
                .body("hash", equalTo(chunk.hash()))
                .body("fixCount", equalTo(37))
                .body("receivedAt", notNullValue());

        assertThat(stored(chunk, "convert_from(body, 'UTF8')")).isEqualTo(chunk.body());
        assertThat(stored(chunk, "received_at - sent_at > interval '1 hour'")).isEqualTo("true");
        patrol.view().body("receivedChunks", contains(0));
    }

    @Test
    void answersTheSameBytesWithTheFirstAnswer() {
        Patrols patrol = Patrols.started(1);
        String first = patrol.send(0).statusCode(201).extract().asString();
        String before = fingerprint(patrol);

        assertThat(patrol.send(0).statusCode(200).extract().asString()).isEqualTo(first);

        assertThat(fingerprint(patrol)).isEqualTo(before);
    }

    @Test
    void storesOnceWhenTheSameChunkComesManyTimesAtOnce() throws Exception {
        Patrols patrol = Patrols.started(1);
        ExecutorService threads = Executors.newFixedThreadPool(8);

        List<Future<Integer>> answers = threads.invokeAll(Collections.nCopies(
                8, (Callable<Integer>) () -> patrol.send(0).extract().statusCode()));

        assertThat(answers).extracting(Future::get).containsExactlyInAnyOrder(201, 200, 200, 200, 200, 200, 200, 200);
        threads.shutdown();
    }

    @Test
    void storesOneOfTwoChunksThatClaimTheSamePlaceAtOnce() throws Exception {
        Patrols patrol = Patrols.started(1);
        String body = patrol.chunks.get(0).body();
        ExecutorService threads = Executors.newFixedThreadPool(8);

        List<Future<Integer>> answers = threads.invokeAll(Collections.nCopies(8, (Callable<Integer>)
                () -> patrol.put(UUID.randomUUID(), body).extract().statusCode()));

        assertThat(answers).extracting(Future::get).containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409, 409, 409);
        threads.shutdown();
    }

    @Test
    void holdsUniquenessInTheDatabaseItself() {
        Patrols patrol = Patrols.started(1).sendAll();
        String copy = "insert into track_chunk select patrol_id, patrol_started_at, %s, sequence + %d, %s, hash, crs,"
                + " sent_at, device_time, received_at, fix_count, fix_at_millis, longitude, latitude, accuracy_metres,"
                + " mock, body from track_chunk where patrol_id = '" + patrol.id + "'";

        assertThatThrownBy(() -> Database.execute(copy.formatted("gen_random_uuid()", 0, "previous_hash")))
                .rootCause()
                .hasMessageContaining("duplicate key");
        assertThatThrownBy(() -> Database.execute(copy.formatted("chunk_id", 1, "hash")))
                .rootCause()
                .hasMessageContaining("duplicate key");
    }

    @Test
    void takesChunksInAnyOrder() {
        Patrols patrol = Patrols.started(5);

        for (int sequence : new int[] {3, 0, 4, 2, 1}) {
            patrol.send(sequence).statusCode(201);
        }

        patrol.view().body("receivedChunks", contains(0, 1, 2, 3, 4));
    }

    @Test
    void takesAChunkHoweverLate() {
        Patrols patrol = Patrols.planned(OffsetDateTime.now().minusDays(400)).walk(1, 70);
        patrol.start();

        patrol.send(0).statusCode(201);
    }

    @Test
    void putsAChunkIntoThePartitionOfItsPatrolsMonth() {
        Patrols longAgo = Patrols.planned(OffsetDateTime.parse("2018-03-31T23:50:00Z"))
                .walk(2, 60)
                .start();
        longAgo.send(0).statusCode(201);
        assertThat(partition(longAgo)).isEqualTo("track_chunk_default");

        partitions.keepPartitions();
        longAgo.send(1).statusCode(201);

        assertThat(partition(longAgo)).isEqualTo("track_chunk_2018_03");
        assertThat(Database.value(
                        "select count(*) from track_chunk_2018_03 where patrol_id = '%s'".formatted(longAgo.id)))
                .isEqualTo("2");
        longAgo.view().body("receivedChunks", contains(0, 1));
        Patrols today = Patrols.started(1).sendAll();
        assertThat(partition(today)).startsWith("track_chunk_20").isNotEqualTo("track_chunk_2018_03");
    }

    @Test
    void cannotBeChangedByTheServiceItself() throws Exception {
        Patrols patrol = Patrols.started(1).sendAll();
        String partition = partition(patrol);

        try (Connection connection = dataSource.getConnection()) {
            for (String sql : List.of(
                    "update track_chunk set fix_count = 0",
                    "delete from track_chunk",
                    "delete from " + partition,
                    "select count(*) from track_chunk_default",
                    "select make_track_chunk_partition('2019-01-01')")) {
                assertThatThrownBy(() -> connection.createStatement().execute(sql))
                        .as(sql)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void knowsNoChunkOfAnothersPatrol() {
        Patrols patrol = Patrols.started(1);

        for (String token :
                List.of(Tokens.chief(Patrols.VILLAGE, UUID.randomUUID()), Tokens.chief("441781", UUID.randomUUID()))) {
            Api.as(token)
                    .contentType("application/json")
                    .body(patrol.chunks.get(0).body())
                    .put("/patrols/{id}/chunks/{chunk}", patrol.id, UUID.randomUUID())
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("urn:problem-type:not-found"));
        }
        patrol.send(0).statusCode(201);
    }

    @Test
    void takesChunksOfAChiefWhoWasMovedToAnotherDivision() {
        Patrols patrol = Patrols.started(1);

        Api.as(Tokens.chief("441704001001", patrol.chiefId))
                .contentType("application/json")
                .body(patrol.chunks.get(0).body())
                .put("/patrols/{id}/chunks/{chunk}", patrol.id, UUID.randomUUID())
                .then()
                .statusCode(201);
    }

    @Test
    void takesTheMostFixesAChunkMayHave() {
        Patrols patrol = Patrols.planned(OffsetDateTime.now().minusHours(7))
                .walk(1, 2000)
                .start();

        patrol.send(0).statusCode(201).body("fixCount", equalTo(2000));
    }

    @Test
    void convertsShiftedPositionsOnceAndKeepsTheOriginal() {
        Patrols patrol = Patrols.planned().start();
        Position shifted = Gcj02.fromWgs84(new Position(111.985, 22.4));
        String body = patrol.body(List.of(Patrols.fix(patrol.startedAt, shifted.longitude(), shifted.latitude())))
                .replace("EPSG:4326", "GCJ-02");
        Chunk chunk = new Chunk(UUID.randomUUID(), 0, body);

        patrol.send(chunk).statusCode(201);

        assertThat(Double.parseDouble(stored(chunk, "longitude[1]"))).isCloseTo(111.985, within(1e-6));
        assertThat(Double.parseDouble(stored(chunk, "latitude[1]"))).isCloseTo(22.4, within(1e-6));
        assertThat(stored(chunk, "convert_from(body, 'UTF8')")).isEqualTo(body);
        assertThat(stored(chunk, "crs")).isEqualTo("GCJ_02");
    }

    @Test
    void acceptsFixesThatOnlyTheMeasurementSetsAside() {
        Patrols patrol = Patrols.planned().start();
        List<String> fixes = new ArrayList<>();
        fixes.add(Patrols.fix(patrol.startedAt.minusMinutes(5), 111.98, 22.4));
        fixes.add(Patrols.fix(patrol.startedAt, 0, 0));
        fixes.add(Patrols.fix(patrol.startedAt, 111.98, 22.4).replace("6.5", "-1"));
        fixes.add(Patrols.fix(patrol.startedAt, 111.98, 22.4).replace("\"accuracyMetres\":6.5,\"mock\":false,", ""));

        patrol.put(UUID.randomUUID(), patrol.body(fixes)).statusCode(201);
    }
}
