package org.riverchief.patrol.problem;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did something to a problem, when, and what they said of it.
 *
 * @param automatic whether the service did it by itself
 * @param departmentCode the department that acted or was given the problem, with its division
 */
record Act(
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
    static Act byItself(Instant at, @Nullable String note) {
        return new Act(SERVICE, null, true, at, null, null, note, List.of());
    }

    static Act by(String account, String name, Instant at, @Nullable String note) {
        return new Act(account, name, false, at, null, null, note, List.of());
    }

    Act of(@Nullable String department, @Nullable String division) {
        return new Act(account, name, automatic, at, department, division, note, attachmentIds);
    }

    Act with(List<UUID> attachments) {
        return new Act(account, name, automatic, at, departmentCode, divisionCode, note, attachments);
    }
}
