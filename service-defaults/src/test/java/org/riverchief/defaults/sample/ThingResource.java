package org.riverchief.defaults.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.defaults.security.Roles;

/** A service as small as can be, to try the plumbing on. */
@Path("/things")
public class ThingResource {

    public record CreateThing(
            @NotBlank String name, @NotNull String divisionCode) {}

    public record ThingView(UUID id, String name, String createdBy) {}

    private final ThingService things;
    private final DataScope scope;
    private final Caller caller;

    ThingResource(ThingService things, DataScope scope, Caller caller) {
        this.things = things;
        this.scope = scope;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.OFFICE, Roles.CHIEF})
    public ThingView create(@Valid @NotNull CreateThing request) {
        scope.require(request.divisionCode());
        return things.create(request);
    }

    @GET
    @Path("/mine")
    @RolesAllowed(Roles.CHIEF)
    public String mine() {
        return caller.division().prefix() + " " + caller.chiefId().orElseThrow();
    }

    @GET
    @Path("/conflict")
    @RolesAllowed(Roles.OFFICE)
    public String conflict() {
        throw new DomainException(Kind.CONFLICT, "thing-taken", "It is taken").with("holder", "somebody");
    }

    @GET
    @Path("/search")
    @RolesAllowed(Roles.OFFICE)
    public String search(
            @QueryParam("id") UUID id, @QueryParam("day") LocalDate day, @QueryParam("level") DivisionLevel level) {
        return id + " " + day + " " + level;
    }

    @GET
    @Path("/failure")
    @RolesAllowed(Roles.OFFICE)
    public String failure() {
        throw new IllegalStateException("secret detail");
    }

    /** Nobody said who may call this. */
    @GET
    @Path("/forgotten")
    public String forgotten() {
        return "reached";
    }
}
