package org.riverchief.notification;

import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.riverchief.testing.Database;
import org.riverchief.testing.TestEvents;

/** A problem of the patrol service, as its events tell of it. */
public final class Problem {

    public static final String VILLAGE = "441781105201";
    public static final String COUNTY = "441781";

    private static final String SOURCE = "/instances/441700/patrol-service";
    private static final String TOPIC = "patrol.problem.v1";

    public final UUID id = UUID.randomUUID();
    public final UUID chiefId = UUID.randomUUID();
    private final String divisionCode;
    private String leadDepartmentCode = "WATER";
    private Instant dueAt;

    private Problem(String divisionCode, Instant dueAt) {
        this.divisionCode = divisionCode;
        this.dueAt = dueAt;
    }

    public static Problem dueAt(Instant dueAt) {
        return new Problem(VILLAGE, dueAt);
    }

    public Problem in(String otherDivisionCode) {
        return new Problem(otherDivisionCode, dueAt);
    }

    public Problem leadBy(String departmentCode) {
        leadDepartmentCode = departmentCode;
        return this;
    }

    public Problem nowDueAt(Instant later) {
        dueAt = later;
        return this;
    }

    public Problem dispatched(long sequence) {
        publish(UUID.randomUUID(), sequence, "dispatched", dispatch());
        return this;
    }

    public Problem dispatchedTwice(long sequence) {
        UUID eventId = UUID.randomUUID();
        publish(eventId, sequence, "dispatched", dispatch());
        publish(eventId, sequence, "dispatched", dispatch());
        return this;
    }

    public Problem handled(long sequence, Instant at) {
        Map<String, Object> payload = facts();
        payload.put("departmentCode", leadDepartmentCode);
        payload.put("handledAt", at);
        payload.put("dueAt", dueAt);
        publish(UUID.randomUUID(), sequence, "handled", payload);
        return this;
    }

    public Problem returned(long sequence) {
        publish(UUID.randomUUID(), sequence, "returned", facts());
        return this;
    }

    public Problem reopened(long sequence) {
        publish(UUID.randomUUID(), sequence, "reopened", facts());
        return this;
    }

    public Problem extended(long sequence, Instant later) {
        Map<String, Object> payload = facts();
        payload.put("dueAt", later);
        publish(UUID.randomUUID(), sequence, "extended", payload);
        return this;
    }

    public Problem merged(long sequence, Instant at) {
        Map<String, Object> payload = facts();
        payload.put("mergedAt", at);
        publish(UUID.randomUUID(), sequence, "merged", payload);
        return this;
    }

    public Problem closed(long sequence, Instant at) {
        Map<String, Object> payload = facts();
        payload.put("closedAt", at);
        publish(UUID.randomUUID(), sequence, "closed", payload);
        return this;
    }

    private Map<String, Object> dispatch() {
        Map<String, Object> payload = facts();
        payload.put("leadDepartmentCode", leadDepartmentCode);
        payload.put("leadDivisionCode", divisionCode.substring(0, 6));
        payload.put("assistDepartmentCodes", List.of());
        payload.put("dispatchedAt", dueAt.minusSeconds(864_000));
        payload.put("dueAt", dueAt);
        payload.put(
                "deadline", Map.of("ruleId", UUID.randomUUID(), "limit", "P10WD", "explanation", "10 working days"));
        return payload;
    }

    private Map<String, Object> facts() {
        return new HashMap<>(Map.of(
                "problemId",
                id,
                "reachId",
                UUID.nameUUIDFromBytes(new byte[] {1}),
                "divisionCode",
                divisionCode,
                "category",
                "DUMP",
                "severity",
                "MINOR",
                "chiefId",
                chiefId));
    }

    /** Publishes and waits until the service has taken the event in. */
    private void publish(UUID eventId, long sequence, String verb, Map<String, Object> payload) {
        TestEvents.send(
                TOPIC,
                eventId,
                "org.riverchief.problem.%s.v1".formatted(verb),
                SOURCE,
                sequence,
                id.toString(),
                payload);
        await().until(() -> Database.value("select count(*) from inbox where id = '%s'".formatted(eventId))
                .equals("1"));
    }
}
