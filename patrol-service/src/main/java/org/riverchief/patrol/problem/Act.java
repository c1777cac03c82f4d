package org.riverchief.patrol.problem;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a problem, by whom, when, and what they said of it.
 *
 * @param automatic whether the service did it by itself
 * @param departmentCode the department that acted or was given the problem, with its division
 */
public record Act(
        Step step,
        String account,
        @Nullable String name,
        boolean automatic,
        Instant at,
        @Nullable String departmentCode,
        @Nullable String divisionCode,
        @Nullable String note,
        List<UUID> attachmentIds) {

    private static final String SERVICE = "service:patrol-service";

    /** Returns an act of the service itself. */
    public static Act byItself(Step step, Instant at, @Nullable String note) {
        return new Act(step, SERVICE, null, true, at, null, null, note, List.of());
    }

    /** Returns an act of a person. */
    public static Act by(Step step, String account, @Nullable String name, Instant at, @Nullable String note) {
        return new Act(step, account, name, false, at, null, null, note, List.of());
    }

    /** Returns the same act, concerning a department. */
    public Act of(@Nullable String department, @Nullable String division) {
        return new Act(step, account, name, automatic, at, department, division, note, attachmentIds);
    }

    /** Returns the same act with its evidence. */
    public Act with(List<UUID> attachments) {
        return new Act(step, account, name, automatic, at, departmentCode, divisionCode, note, attachments);
    }
}
