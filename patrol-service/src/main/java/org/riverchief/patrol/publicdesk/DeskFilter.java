package org.riverchief.patrol.publicdesk;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.publicreport.PublicReportState;
import org.riverchief.patrol.publicreport.ReportChannel;

/** Which public reports are asked for; what is absent does not matter. */
class DeskFilter {

    @QueryParam("state")
    public @Nullable PublicReportState state;

    @QueryParam("channel")
    public @Nullable ReportChannel channel;

    @QueryParam("reachId")
    public @Nullable UUID reachId;
}
