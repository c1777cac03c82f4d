package org.riverchief.patrol.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.Api;
import org.riverchief.patrol.Patrols;
import org.riverchief.patrol.integration.registry.RegistryFacts;
import org.riverchief.testing.Database;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class TrackUploadTest {

    private static final String GPX = "application/gpx+xml";
    private static final String GEOJSON = "application/geo+json";

    @Test
    void aPatrolRecordedByAnotherAppIsValid() {
        Patrols patrol = Patrols.planned().start();

        upload(patrol, GPX, gpx(patrol, 75))
                .statusCode(201)
                .body("fixCount", equalTo(75))
                .body("format", equalTo("GPX"));
        complete(patrol);

        patrol.judged(1).body("judgement.verdict", equalTo("VALID")).body("judgement.durationSeconds", equalTo(740));
    }

    @Test
    void theSameFileManyTimesIsOneRecord() {
        Patrols patrol = Patrols.planned().start();
        String file = gpx(patrol, 75);

        List<CompletableFuture<Integer>> calls = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> upload(patrol, GPX, file).extract().statusCode()))
                .toList();

        assertThat(calls.stream().map(CompletableFuture::join).sorted()).containsExactly(200, 200, 200, 200, 200, 201);
        assertThat(Database.value("select count(*) from track_upload where patrol_id = '%s'".formatted(patrol.id)))
                .isEqualTo("1");
    }

    @Test
    void aFileAfterTheJudgementHasThePatrolJudgedAgain() {
        Patrols patrol = Patrols.planned().start();
        complete(patrol);
        patrol.judged(1).body("judgement.reasons.code", hasItem("NO_USABLE_FIX"));

        upload(patrol, GEOJSON, line(patrol, 75)).statusCode(201);

        patrol.judged(2).body("judgement.verdict", equalTo("VALID"));
    }

    @Test
    void theFileOfASecondDeviceDoesNotDoubleTheWay() {
        Patrols patrol = Patrols.started(3).sendAll();
        upload(patrol, GPX, gpx(patrol, 75)).statusCode(201);
        patrol.complete().statusCode(200);
        Patrols alone = Patrols.started(3).sendAll();
        alone.complete().statusCode(200);

        Number both = patrol.judged(1).extract().path("judgement.lengthMetres");
        Number one = alone.judged(1).extract().path("judgement.lengthMetres");
        assertThat(both).isEqualTo(one);
        patrol.view().body("judgement.verdict", equalTo("VALID"));
    }

    @Test
    void readsPointsWithTimesAndTakesTheOffsetOfChineseMapsAway() {
        Patrols patrol = Patrols.planned().start();
        String points = IntStream.range(0, 3)
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[%.5f,22.4]},"
                                + "\"properties\":{\"time\":\"%s\",\"accuracy\":7.5}}",
                        RegistryFacts.WEST + i * 0.0001,
                        patrol.startedAt.plusSeconds(10L * i)))
                .collect(Collectors.joining(","));

        Api.as(patrol.token())
                .contentType(GEOJSON)
                .queryParam("crs", "GCJ-02")
                .body(("{\"type\":\"FeatureCollection\",\"features\":[" + points + "]}")
                        .getBytes(StandardCharsets.UTF_8))
                .post("/patrols/{id}/tracks", patrol.id)
                .then()
                .statusCode(201)
                .body("crs", equalTo("GCJ-02"));

        double stored = Double.parseDouble(
                Database.value("select longitude[1] from track_upload where patrol_id = '%s'".formatted(patrol.id)));
        assertThat(RegistryFacts.WEST - stored).isBetween(0.003, 0.007);
        assertThat(Database.value(
                        "select accuracy_metres[1] from track_upload where patrol_id = '%s'".formatted(patrol.id)))
                .isEqualTo("7.5");
    }

    @Test
    void refusesWhatIsNoTrack() {
        Patrols patrol = Patrols.planned().start();

        refused(patrol, GPX, "<kml/>", "malformed-track");
        refused(patrol, GPX, "not xml", "malformed-track");
        refused(
                patrol,
                GPX,
                "<!DOCTYPE gpx [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><gpx><trk><trkseg><trkpt lat=\"22.4\""
                        + " lon=\"111.98\"><time>&x;</time></trkpt></trkseg></trk></gpx>",
                "malformed-track");
        refused(patrol, GPX, gpx(patrol, 3).replaceAll("<time>[^<]*</time>", ""), "track-without-times");
        refused(patrol, GPX, gpx(patrol, 3).replace("lat=\"22.4\"", "lat=\"122.4\""), "malformed-track");
        refused(
                patrol,
                GPX,
                gpx(patrol, 3).replaceFirst("<time>[^<]*<", "<time>2099-01-01T00:00:00Z<"),
                "instant-in-future");
        refused(patrol, GEOJSON, "{\"type\":\"Point\"}", "malformed-track");
        refused(patrol, GEOJSON, "[", "malformed-track");
        assertThat(Database.value("select count(*) from track_upload where patrol_id = '%s'".formatted(patrol.id)))
                .isEqualTo("0");
        Api.as(Tokens.chief(Patrols.VILLAGE, java.util.UUID.randomUUID()))
                .contentType(GPX)
                .body(gpx(patrol, 3))
                .post("/patrols/{id}/tracks", patrol.id)
                .then()
                .statusCode(404);
        Api.as(patrol.token())
                .contentType("application/json")
                .body("{}")
                .post("/patrols/{id}/tracks", patrol.id)
                .then()
                .statusCode(415);
    }

    @Test
    void whatIsExportedCanBeBroughtBack() {
        Patrols patrol = Patrols.started(3).sendAll();
        patrol.complete().statusCode(200);
        patrol.judged(1);
        Response exported = Api.as(patrol.token()).get("/patrols/{id}/track.gpx", patrol.id);
        exported.then()
                .statusCode(200)
                .contentType(containsString(GPX))
                .body("gpx.trk.trkseg.trkpt.size()", equalTo(75));

        Patrols again = patrol.again(patrol.startedAt).with("other").start();
        upload(again, GPX, exported.asString()).statusCode(201);
        again.post(
                        "/patrols/" + again.id + "/completion",
                        Map.of("finishedAt", patrol.finishedAt().toString(), "chunkCount", 0))
                .statusCode(200);

        Number length = patrol.view().extract().path("judgement.lengthMetres");
        Number broughtBack = again.judged(1).extract().path("judgement.lengthMetres");
        assertThat(broughtBack.doubleValue())
                .isCloseTo(length.doubleValue(), org.assertj.core.api.Assertions.within(15.0));
        Api.as(Tokens.office("441704"))
                .get("/patrols/{id}/track.gpx", patrol.id)
                .then()
                .statusCode(404);
    }

    private static void refused(Patrols patrol, String type, String body, String code) {
        upload(patrol, type, body).statusCode(400).body("type", equalTo("urn:problem-type:" + code));
    }

    private static ValidatableResponse upload(Patrols patrol, String type, String body) {
        return Api.as(patrol.token())
                .contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/patrols/{id}/tracks", patrol.id)
                .then();
    }

    private static void complete(Patrols patrol) {
        OffsetDateTime end = patrol.startedAt.plusSeconds(740);
        patrol.post("/patrols/" + patrol.id + "/completion", Map.of("finishedAt", end.toString(), "chunkCount", 0))
                .statusCode(200);
    }

    private static String gpx(Patrols patrol, int points) {
        String all = IntStream.range(0, points)
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "<trkpt lat=\"22.4\" lon=\"%.6f\"><ele>3.0</ele><time>%s</time></trkpt>",
                        RegistryFacts.WEST + i * 0.00014,
                        patrol.startedAt.plusSeconds(10L * i).toInstant()))
                .collect(Collectors.joining());
        return "<?xml version=\"1.0\"?><gpx version=\"1.1\" xmlns=\"http://www.topografix.com/GPX/1/1\"><trk><trkseg>"
                + all + "</trkseg></trk></gpx>";
    }

    private static String line(Patrols patrol, int points) {
        String coordinates = IntStream.range(0, points)
                .mapToObj(i -> String.format(Locale.ROOT, "[%.6f,22.4]", RegistryFacts.WEST + i * 0.00014))
                .collect(Collectors.joining(","));
        String times = IntStream.range(0, points)
                .mapToObj(i -> "\"" + patrol.startedAt.plusSeconds(10L * i) + "\"")
                .collect(Collectors.joining(","));
        return "{\"type\":\"Feature\",\"geometry\":{\"type\":\"LineString\",\"coordinates\":[%s]},\"properties\":{\"coordTimes\":[%s]}}"
                .formatted(coordinates, times);
    }
}
