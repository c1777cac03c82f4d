package org.riverchief.registry.vacancy;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;

/** Where and when somebody may be missing. */
public class VacancySearch {

    /** This division and all below it; the caller's own when absent. */
    @QueryParam("division")
    public @Nullable String division;

    /** The day looked at; today, as it stands now, when absent. A past day is looked at as it ended. */
    @QueryParam("at")
    public @Nullable LocalDate at;

    /** Only this level; all when absent. */
    @QueryParam("level")
    public @Nullable DivisionLevel level;
}
