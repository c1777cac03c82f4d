package org.riverchief.patrol.problem;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.category.Severity;

/** Which problems are asked for; what is absent does not matter. */
class ProblemFilter {

    /** Whether a department could be found without an office. */
    enum RoutingState {
        unresolved,
        resolved
    }

    @QueryParam("state")
    public @Nullable ProblemState state;

    @QueryParam("routing")
    public @Nullable RoutingState routing;

    @QueryParam("category")
    public @Nullable String category;

    @QueryParam("severity")
    public @Nullable Severity severity;

    @QueryParam("reachId")
    public @Nullable UUID reachId;

    @QueryParam("patrolId")
    public @Nullable UUID patrolId;

    /** Those the chief answers for or co-ordinates. */
    @QueryParam("chiefId")
    public @Nullable UUID chiefId;

    /** This division and all below it. */
    @QueryParam("division")
    public @Nullable String division;

    /** Only those a department should have done by now. */
    @QueryParam("overdue")
    public boolean overdue;
}
