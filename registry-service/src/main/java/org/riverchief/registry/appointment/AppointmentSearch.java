package org.riverchief.registry.appointment;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which appointments are asked for. */
public class AppointmentSearch {

    @QueryParam("reach")
    public @Nullable UUID reach;

    @QueryParam("waterBody")
    public @Nullable UUID waterBody;

    @QueryParam("chief")
    public @Nullable UUID chief;

    /** Code of a role. */
    @QueryParam("role")
    public @Nullable String role;

    /** This division and all below it. */
    @QueryParam("division")
    public @Nullable String division;

    /** The instant they are to be in force; now when absent. */
    @QueryParam("at")
    public @Nullable Instant at;
}
