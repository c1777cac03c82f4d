package org.riverchief.registry.funding;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which money is asked for. */
public class FundSearch {

    /** This division and all below it. */
    @QueryParam("division")
    public @Nullable String division;

    @QueryParam("waterBody")
    public @Nullable UUID waterBody;

    @QueryParam("strategy")
    public @Nullable UUID strategy;

    @QueryParam("year")
    public @Nullable Integer year;

    @QueryParam("source")
    public @Nullable FundSource source;
}
