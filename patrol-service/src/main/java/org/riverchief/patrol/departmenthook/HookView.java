package org.riverchief.patrol.departmenthook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hook.
 *
 * @param secret shown when the hook is opened or its secret renewed, and never again
 */
record HookView(
        UUID id,
        String divisionCode,
        String departmentCode,
        String description,
        Instant createdAt,
        @Nullable String secret) {

    static HookView of(DepartmentHook hook, @Nullable String secret) {
        return new HookView(hook.id, hook.divisionCode, hook.departmentCode, hook.description, hook.createdAt, secret);
    }
}
