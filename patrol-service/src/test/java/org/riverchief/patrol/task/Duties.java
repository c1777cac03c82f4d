package org.riverchief.patrol.task;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.riverchief.patrol.Api;
import org.riverchief.patrol.Patrols;
import org.riverchief.patrol.integration.registry.RegistryFacts;
import org.riverchief.testing.Database;
import org.riverchief.testing.Tokens;

/** A new river chief of a new reach in a village, and what they owe. */
public final class Duties {

    public static final String VILLAGE = "441781107201";

    public final String village;
    public final UUID reachId;
    public final UUID chiefId;
    public final UUID appointmentId;

    private Duties(String village) {
        this.village = village;
        this.reachId = RegistryFacts.reachIn(village);
        this.chiefId = RegistryFacts.riverChiefOf(reachId, village);
        this.appointmentId = UUID.fromString(
                Database.value("select id from appointment_copy where chief_id = '%s'".formatted(chiefId)));
    }

    public static Duties in(String village) {
        return new Duties(village);
    }

    public String token() {
        return Tokens.chief(village, chiefId);
    }

    /** Returns the chief's task of a period as the list shows it, once it is there. */
    public JsonPath task(String periodFrom) {
        await().atMost(Duration.ofSeconds(30)).until(() -> count(periodFrom) == 1);
        return JsonPath.from(Api.as(token()).get("/tasks/" + id(periodFrom)).asString());
    }

    public JsonPath taskInState(String periodFrom, String state) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> state.equals(task(periodFrom).getString("state")));
        return task(periodFrom);
    }

    public String id(String periodFrom) {
        return Database.value("select id from patrol_task where appointment_id = '%s' and period_from = '%s'"
                .formatted(appointmentId, periodFrom));
    }

    public int count() {
        return Integer.parseInt(Database.value(
                "select count(*) from patrol_task where appointment_id = '%s'".formatted(appointmentId)));
    }

    public int count(String periodFrom) {
        return Integer.parseInt(
                Database.value("select count(*) from patrol_task where appointment_id = '%s' and period_from = '%s'"
                        .formatted(appointmentId, periodFrom)));
    }

    /** Walks the reach for twelve minutes from an instant that has passed; the patrol is judged when this returns. */
    public ValidatableResponse walk(String startedAt) {
        Patrols patrol = Patrols.on(village, reachId, chiefId, OffsetDateTime.parse(startedAt))
                .walk(3, 25)
                .start()
                .sendAll();
        patrol.complete().statusCode(200);
        return patrol.judged(1);
    }

    /** Changes what is known of the appointment. */
    public void appointment(String assignments) {
        Database.execute("update appointment_copy set %s where id = '%s'".formatted(assignments, appointmentId));
    }

    public static ValidatableResponse rule(String division, Map<String, ?> content) {
        Map<String, Object> body = new java.util.HashMap<>(
                Map.of("divisionCode", division, "name", "县规则", "source", "示范", "evidence", "OFFICIAL"));
        body.putAll(content);
        return Api.as(Tokens.office("441781"))
                .contentType("application/json")
                .body(body)
                .post("/rules")
                .then();
    }

    public String events(String type, String periodFrom) {
        return Database.value(
                "select count(*) from outbox where aggregateid = '%s' and type = 'org.riverchief.task.%s.v1'"
                        .formatted(id(periodFrom), type));
    }

    public String event(String type, String periodFrom) {
        return Database.value(
                "select payload from outbox where aggregateid = '%s' and type = 'org.riverchief.task.%s.v1'"
                        .formatted(id(periodFrom), type));
    }
}
