package org.riverchief.registry.boardcare;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Which villages are asked for. */
public class DensitySearch {

    /** This division and all below it; the caller's own when absent. */
    @QueryParam("division")
    public @Nullable String division;
}
