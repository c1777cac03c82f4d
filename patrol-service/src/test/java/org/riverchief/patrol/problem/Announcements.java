package org.riverchief.patrol.problem;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.riverchief.testing.TestEvents;

/** What other services tell over the broker while a test runs. */
final class Announcements {

    private static final AtomicInteger SEQUENCES = new AtomicInteger(1_000);

    private Announcements() {}

    static void department(String divisionCode, String code) {
        UUID department = UUID.randomUUID();
        registry(
                "department",
                department,
                Map.of(
                        "departmentId", department,
                        "code", code,
                        "name", "示范部门",
                        "divisionCode", divisionCode,
                        "validFrom", "2017-11-22"));
    }

    static void duty(String divisionCode, String category, String lead) {
        UUID duty = UUID.randomUUID();
        registry(
                "duty",
                duty,
                Map.of(
                        "dutyId", duty,
                        "divisionCode", divisionCode,
                        "category", category,
                        "leadDepartmentCode", lead,
                        "assistDepartmentCodes", List.of(),
                        "validFrom", "2017-11-22"));
    }

    /** Publishes the calendar of a year whose notice moved nothing. */
    static void calendar(int year) {
        TestEvents.send(
                "notification.calendar.v1",
                "org.riverchief.calendar.published.v1",
                "/instances/441700/notification-service",
                SEQUENCES.incrementAndGet(),
                Integer.toString(year),
                Map.of(
                        "year",
                        year,
                        "version",
                        1,
                        "zone",
                        "Asia/Shanghai",
                        "holidays",
                        List.of(),
                        "makeUpWorkdays",
                        List.of(),
                        "source",
                        "test"));
    }

    private static void registry(String aggregate, UUID subject, Map<String, Object> fact) {
        TestEvents.send(
                "registry." + aggregate + ".v1",
                "org.riverchief." + aggregate + ".changed.v1",
                "/instances/441700/registry-service",
                SEQUENCES.incrementAndGet(),
                subject.toString(),
                fact);
    }
}
