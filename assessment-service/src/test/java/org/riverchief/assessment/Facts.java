package org.riverchief.assessment;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.riverchief.assessment.fact.Fact;
import org.riverchief.assessment.fact.FactKind;
import org.riverchief.assessment.fact.FactValues;
import org.riverchief.assessment.fact.FactValues.ChiefRole;
import org.riverchief.assessment.fact.FactValues.Interval;
import org.riverchief.assessment.fact.FactValues.OrderOutcome;
import org.riverchief.assessment.fact.FactValues.ProblemSource;
import org.riverchief.assessment.fact.FactValues.Severity;
import org.riverchief.assessment.fact.FactValues.Verdict;
import org.riverchief.assessment.period.Period;
import org.riverchief.assessment.period.PeriodKind;
import org.riverchief.defaults.security.DivisionLevel;

/** Facts of one chief's week, from Monday 16 to Sunday 22 November 2026. */
public final class Facts {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    public static final Period WEEK = PeriodKind.WEEK.containing(MONDAY);
    public static final UUID CHIEF = id("chief");
    public static final UUID OTHER_CHIEF = id("other chief");
    public static final UUID REACH = id("reach");
    public static final UUID OTHER_REACH = id("other reach");
    public static final String VILLAGE = "441781105201";

    private Facts() {}

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    public static Fact appointment() {
        return appointment(REACH, MONDAY.minusYears(1), null);
    }

    public static Fact appointment(UUID reach, LocalDate firstDay, LocalDate lastDay) {
        return appointment(CHIEF, reach, DivisionLevel.VILLAGE, 1, firstDay, lastDay);
    }

    public static Fact appointment(
            UUID chief, UUID reach, DivisionLevel level, long revision, LocalDate firstDay, LocalDate lastDay) {
        FactValues values = new FactValues.AppointmentChanged("陈水生", ChiefRole.RIVER_CHIEF, level, firstDay, lastDay);
        return fact(FactKind.APPOINTMENT_CHANGED, id("appointment" + reach), revision, chief, reach, firstDay, values);
    }

    public static Fact reach(UUID reach, String fromKm, String toKm) {
        return reach(reach, 1, MONDAY.minusDays(30), fromKm, toKm);
    }

    public static Fact reach(UUID reach, long revision, LocalDate surveyedOn, String fromKm, String toKm) {
        FactValues values = new FactValues.ReachChanged(decimal(fromKm), decimal(toKm));
        return fact(FactKind.REACH_CHANGED, reach, revision, null, reach, surveyedOn, values);
    }

    public static Fact validPatrol(LocalDate day, Interval... covered) {
        return patrol("patrol " + day, 1, day, Verdict.VALID, covered);
    }

    public static Fact patrol(String name, long judgement, LocalDate day, Verdict verdict, Interval... covered) {
        return patrol(id(name), judgement, CHIEF, REACH, day, verdict, covered);
    }

    public static Fact patrol(
            UUID patrol, long judgement, UUID chief, UUID reach, LocalDate day, Verdict verdict, Interval... covered) {
        FactValues values = new FactValues.PatrolJudged(verdict, List.of(covered), null, 1, "0".repeat(64));
        return fact(FactKind.PATROL_JUDGED, patrol, judgement, chief, reach, day, values);
    }

    public static Interval interval(String fromKm, String toKm) {
        return new Interval(decimal(fromKm), decimal(toKm));
    }

    public static Fact ownProblem(String name, Severity severity) {
        return problem(name, MONDAY, severity, ProblemSource.PATROL, CHIEF);
    }

    public static Fact publicProblem(String name, Severity severity) {
        return problem(name, MONDAY, severity, ProblemSource.PUBLIC, null);
    }

    public static Fact problem(String name, LocalDate day, Severity severity, ProblemSource source, UUID finder) {
        FactValues values = new FactValues.ProblemFound("DUMP", severity, source, finder, at(day));
        return fact(FactKind.PROBLEM_FOUND, id(name), 1, CHIEF, REACH, day, values);
    }

    public static Fact dispatched(String name, LocalDate day, Severity severity) {
        FactValues values = new FactValues.ProblemDispatched(severity, "WATER", at(day.plusDays(10)));
        return fact(FactKind.PROBLEM_DISPATCHED, id(name), 2, CHIEF, REACH, day, values);
    }

    public static Fact order(String name, LocalDate day) {
        FactValues values = new FactValues.OrderIssued(
                "441781-2026-000001", "PROBLEM_OVERDUE", id("problem"), "YELLOW", at(day.plusDays(5)));
        return fact(FactKind.ORDER_ISSUED, id(name), 1, CHIEF, REACH, day, values);
    }

    public static Fact orderClosed(String name, LocalDate day, OrderOutcome outcome) {
        return fact(FactKind.ORDER_CLOSED, id(name), 2, null, null, day, new FactValues.OrderClosed(outcome));
    }

    public static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(8, 0)).atZone(ZONE).toInstant();
    }

    private static Fact fact(
            FactKind kind, UUID evidence, long revision, UUID chief, UUID reach, LocalDate day, FactValues values) {
        UUID id = id(kind + evidence.toString() + revision);
        return new Fact(id, kind, evidence, revision, chief, reach, VILLAGE, at(day), day, values);
    }
}
