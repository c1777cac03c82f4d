package org.riverchief.registry.dutyitem;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;

/** Which duties are asked for. */
public class DutyItemSearch {

    @QueryParam("role")
    public @Nullable String role;

    @QueryParam("level")
    public @Nullable DivisionLevel level;

    /** The day they are to hold; today when absent. */
    @QueryParam("at")
    public @Nullable LocalDate at;
}
