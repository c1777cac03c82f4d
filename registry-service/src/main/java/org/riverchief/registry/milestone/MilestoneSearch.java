package org.riverchief.registry.milestone;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.light.Light;

/** Which milestones are asked for. */
public class MilestoneSearch {

    @QueryParam("campaign")
    public @Nullable UUID campaign;

    /** This division and all below it. */
    @QueryParam("division")
    public @Nullable String division;

    @QueryParam("type")
    public @Nullable String type;

    @QueryParam("light")
    public @Nullable Light light;
}
