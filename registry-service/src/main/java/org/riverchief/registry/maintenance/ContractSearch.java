package org.riverchief.registry.maintenance;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which contracts are asked for. */
public class ContractSearch {

    /** This division and all below it. */
    @QueryParam("division")
    public @Nullable String division;

    @QueryParam("reach")
    public @Nullable UUID reach;

    @QueryParam("body")
    public @Nullable UUID body;

    /** Day they are to hold on. */
    @QueryParam("at")
    public @Nullable LocalDate at;

    /** Only those that no longer hold on this day: with {@code at} today, those to be renewed until then. */
    @QueryParam("endedOn")
    public @Nullable LocalDate endedOn;
}
