package org.riverchief.assessment;

import static org.riverchief.assessment.Facts.at;
import static org.riverchief.assessment.Facts.decimal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.riverchief.testing.TestEvents;

/** A chief nobody else knows, and the events of other services about them, on the real broker. */
public final class Feed {

    public static final String VILLAGE = Facts.VILLAGE;

    public final UUID chief = UUID.randomUUID();
    public final UUID reach = UUID.randomUUID();
    public final UUID appointment = UUID.randomUUID();
    public final String village;

    private final String source = "/instances/441781/feed-" + UUID.randomUUID();
    private final Map<String, Long> sequences = new HashMap<>();

    public Feed() {
        this(VILLAGE);
    }

    public Feed(String village) {
        this.village = village;
    }

    /** Makes the chief responsible for a reach of 2 km since long ago. */
    public Feed inOffice() {
        appointment(chief, "2025-01-01T00:00:00+08:00", null);
        reach("0", "2");
        return this;
    }

    public UUID appointment(UUID holder, String validFrom, String validTo) {
        Map<String, Object> payload = new HashMap<>(Map.of(
                "appointmentId", appointment,
                "chiefId", holder,
                "chiefName", "陈水生",
                "role", "RIVER_CHIEF",
                "level", "VILLAGE",
                "divisionCode", village,
                "reachId", reach,
                "validFrom", validFrom));
        if (validTo != null) {
            payload.put("validTo", validTo);
        }
        return send("registry.appointment.v1", "appointment.changed", appointment, payload);
    }

    public UUID reach(String fromKm, String toKm) {
        return send(
                "registry.reach.v1",
                "reach.changed",
                reach,
                Map.of(
                        "reachId",
                        reach,
                        "divisionCode",
                        village,
                        "chainageFromKm",
                        decimal(fromKm),
                        "chainageToKm",
                        decimal(toKm)));
    }

    public UUID patrol(UUID patrol, int judgement, LocalDate day, String verdict) {
        return patrol(UUID.randomUUID(), patrol, judgement, day, verdict);
    }

    public UUID patrol(UUID eventId, UUID patrol, int judgement, LocalDate day, String verdict) {
        Map<String, Object> payload = Map.of(
                "patrolId", patrol,
                "judgement", judgement,
                "reachId", reach,
                "divisionCode", village,
                "chiefId", chief,
                "startedAt", at(day),
                "verdict", verdict,
                "coveredIntervals", List.of(Map.of("fromKm", decimal("0.1"), "toKm", decimal("1.9"))),
                "ruleVersion", 1,
                "certificateHash", "0".repeat(64));
        return send(eventId, "patrol.patrol.v1", "patrol.judged", patrol, payload);
    }

    public UUID problem(UUID problem, LocalDate day, String severity, boolean own) {
        Map<String, Object> payload = new HashMap<>(Map.of(
                "problemId",
                problem,
                "reachId",
                reach,
                "divisionCode",
                village,
                "category",
                "DUMP",
                "severity",
                severity,
                "source",
                own ? "PATROL" : "PUBLIC",
                "observedAt",
                at(day),
                "reportedAt",
                at(day)));
        if (own) {
            payload.put("reportedByChiefId", chief);
        }
        return send("patrol.problem.v1", "problem.reported", problem, payload);
    }

    public UUID order(UUID order, LocalDate day) {
        Map<String, Object> payload = Map.of(
                "orderId",
                order,
                "number",
                "441781-2026-000001",
                "divisionCode",
                village,
                "sourceType",
                "PROBLEM_OVERDUE",
                "sourceId",
                UUID.randomUUID(),
                "color",
                "YELLOW",
                "chiefId",
                chief,
                "reachId",
                reach,
                "issuedAt",
                at(day),
                "dueAt",
                at(day.plusDays(5)));
        return send("notification.order.v1", "order.issued", order, payload);
    }

    public UUID orderCancelled(UUID order, LocalDate day) {
        Map<String, Object> payload =
                Map.of("orderId", order, "divisionCode", village, "closedAt", at(day), "outcome", "CANCELLED");
        return send("notification.order.v1", "order.closed", order, payload);
    }

    private UUID send(String topic, String event, UUID subject, Map<String, Object> payload) {
        return send(UUID.randomUUID(), topic, event, subject, payload);
    }

    private UUID send(UUID eventId, String topic, String event, UUID subject, Map<String, Object> payload) {
        long sequence = sequences.merge(topic, 1L, Long::sum);
        TestEvents.send(
                topic, eventId, "org.riverchief.%s.v1".formatted(event), source, sequence, subject.toString(), payload);
        return eventId;
    }
}
