package org.riverchief.registry.topology;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.defaults.security.Roles;
import org.riverchief.registry.graph.Mode;
import org.riverchief.registry.reach.Bank;
import org.riverchief.registry.reach.Stretch;

@Path("/topology")
class TopologyResource {

    private final TopologyService topology;

    TopologyResource(TopologyService topology) {
        this.topology = topology;
    }

    @GET
    @Path("/navigation")
    @RolesAllowed({
        Roles.CHIEF,
        Roles.PATROLLER,
        Roles.OFFICE,
        Roles.DEPARTMENT,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    public NavigationView navigate(
            @Valid @BeanParam PlaceQuery place,
            @QueryParam("mode") @NotNull Mode mode,
            @QueryParam("distanceKm") @DecimalMin(value = "0", inclusive = false) @Nullable BigDecimal distanceKm) {
        return topology.navigate(place.place(), mode, distanceKm, place.at);
    }

    @GET
    @Path("/first-downstream-division")
    @RolesAllowed({
        Roles.CHIEF,
        Roles.PATROLLER,
        Roles.OFFICE,
        Roles.DEPARTMENT,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    public DownstreamDivision firstDownstream(
            @Valid @BeanParam PlaceQuery place, @QueryParam("level") @DefaultValue("COUNTY") DivisionLevel level) {
        return topology.firstDownstream(place.place(), level, place.at).orElseThrow(DomainException::notFound);
    }

    @GET
    @Path("/opposite-bank")
    @RolesAllowed({
        Roles.CHIEF,
        Roles.PATROLLER,
        Roles.OFFICE,
        Roles.DEPARTMENT,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    public List<Stretch> opposite(@Valid @BeanParam PlaceQuery place, @QueryParam("bank") @NotNull Bank bank) {
        return topology.opposite(place.place(), bank, place.at);
    }
}
