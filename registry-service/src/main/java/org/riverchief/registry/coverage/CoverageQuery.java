package org.riverchief.registry.coverage;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;

/** The query parameters all of coverage takes. */
class CoverageQuery {

    @QueryParam("division")
    public @Nullable String division;

    @QueryParam("basin")
    public @Nullable UUID basin;

    @QueryParam("waterBody")
    public @Nullable UUID waterBody;

    @QueryParam("reach")
    public @Nullable UUID reach;

    @QueryParam("level")
    public @Nullable DivisionLevel level;

    @QueryParam("at")
    public @Nullable LocalDate at;

    CoverageSearch search() {
        return new CoverageSearch(division, basin, waterBody, reach, level, at);
    }
}
