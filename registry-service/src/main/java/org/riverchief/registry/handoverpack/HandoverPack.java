package org.riverchief.registry.handoverpack;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.appointment.AppointmentView;

/**
 * A pack.
 *
 * @param appointment the one that ended, with its holder
 * @param counts of everything, also of what the lists leave out
 * @param openProblems those due first, as many as fit a pack; the same goes for waters and orders
 */
public record HandoverPack(
        Instant madeAt,
        AppointmentView appointment,
        Counts counts,
        List<Water> waters,
        Chapter waterQuality,
        List<OpenProblem> openProblems,
        List<OpenOrder> openOrders,
        List<StrategyMeasure> strategyProgress) {

    /** How much there is. */
    public record Counts(int waters, int openProblems, int closedProblems, int openOrders, int closedOrders) {}

    /** A reach that is handed over. */
    public record Water(UUID reachId, String code, String name, String waterBodyName, BigDecimal lengthKm) {}

    /**
     * What another service knows.
     *
     * @param status AVAILABLE, or NOT_AVAILABLE_FROM_SOURCE where nothing came from it
     */
    public record Chapter(String status, String source, List<Object> rows) {

        static Chapter missing(String source) {
            return new Chapter("NOT_AVAILABLE_FROM_SOURCE", source, List.of());
        }
    }

    /**
     * A measure of a strategy (一河一策) in force for the waters.
     *
     * @param asOf day of the latest entry; absent where nobody ever entered progress
     */
    public record StrategyMeasure(
            UUID strategyId,
            String strategy,
            String measure,
            LocalDate dueOn,
            @Nullable LocalDate asOf,
            @Nullable BigDecimal plannedPercent,
            @Nullable BigDecimal actualPercent) {}

    /** A problem that is not closed. */
    public record OpenProblem(
            UUID problemId,
            UUID reachId,
            String category,
            String severity,
            String state,
            @Nullable String leadDepartmentCode,
            @Nullable Instant reportedAt,
            @Nullable Instant dueAt) {}

    /** A supervision order that is not closed. */
    public record OpenOrder(
            UUID orderId,
            String number,
            @Nullable String color,
            @Nullable String leadDepartmentCode,
            @Nullable Instant issuedAt,
            @Nullable Instant dueAt) {}
}
