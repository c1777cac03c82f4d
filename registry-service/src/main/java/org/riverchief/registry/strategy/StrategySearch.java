package org.riverchief.registry.strategy;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which strategies are asked for. */
public class StrategySearch {

    /** This division and all below it. */
    @QueryParam("division")
    public @Nullable String division;

    @QueryParam("waterBody")
    public @Nullable UUID waterBody;

    @QueryParam("reach")
    public @Nullable UUID reach;

    /** State of the latest edition. */
    @QueryParam("state")
    public @Nullable StrategyState state;
}
