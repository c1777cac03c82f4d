package org.riverchief.patrol.problem;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.riverchief.patrol.category.Severity;
import org.riverchief.patrol.deadline.Deadline;
import org.riverchief.patrol.routing.Assignment;
import org.riverchief.patrol.routing.Assist;
import org.riverchief.patrol.track.Crs;

/** Builds problems for tests that need no database. */
final class Problems {

    static final Instant REPORTED_AT = Instant.parse("2026-11-20T00:21:10Z");
    static final UUID REACH = UUID.fromString("019ac0de-0000-7000-8000-000000000001");
    static final UUID CHIEF = UUID.fromString("019ac0de-0000-7000-8000-000000000004");

    private Problems() {}

    static ReportProblem request() {
        return new ReportProblem(
                UUID.randomUUID(),
                UUID.fromString("019ac0de-0000-7000-8000-000000000007"),
                REACH,
                "DUMP",
                null,
                null,
                null,
                null,
                "桥下有一堆建筑垃圾",
                111.985,
                22.395,
                Crs.CGCS2000,
                OffsetDateTime.parse("2026-11-20T08:20:00+08:00"),
                null);
    }

    static Problem reported() {
        ReportProblem request = request();
        Place place = new Place(
                new BigDecimal("111.9850000"),
                new BigDecimal("22.3950000"),
                Crs.CGCS2000,
                111.985,
                22.395,
                new BigDecimal("0.5200"),
                null);
        return Problem.report(
                request,
                new Circumstances(
                        "441781105201",
                        Severity.MINOR,
                        null,
                        ProblemSource.PATROL,
                        place,
                        new Circumstances.Reporter("account", "示范河长", CHIEF),
                        CHIEF,
                        "hash",
                        REPORTED_AT));
    }

    static Problem dispatched() {
        Problem problem = reported();
        problem.dispatch(toWater(), REPORTED_AT);
        return problem;
    }

    static Problem handled() {
        Problem problem = dispatched();
        problem.handle(REPORTED_AT.plusSeconds(60));
        return problem;
    }

    static Assignment toWater() {
        return to("WATER");
    }

    static Assignment to(String department) {
        Deadline deadline = new Deadline(
                UUID.fromString("019ac0de-0000-7000-8000-000000000010"),
                1,
                "P1WD",
                OffsetDateTime.parse("2026-11-23T23:59:59+08:00"),
                List.of(LocalDate.parse("2026-11-23")),
                List.of(),
                false,
                "1 working days after 2026-11-20");
        return new Assignment(department, "441781", List.of(new Assist("EEB", "441781")), deadline);
    }
}
