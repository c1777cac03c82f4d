package org.riverchief.registry.handover;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which hand-overs are asked for. */
public class HandoverSearch {

    /** This division and all below it. */
    @QueryParam("division")
    public @Nullable String division;

    @QueryParam("state")
    public @Nullable HandoverState state;

    /** Whether only those that should have been signed by now are asked for. */
    @QueryParam("overdue")
    public boolean overdue;

    /** Those the chief goes or comes in. */
    @QueryParam("chief")
    public @Nullable UUID chief;
}
