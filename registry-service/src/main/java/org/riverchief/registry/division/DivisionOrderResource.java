package org.riverchief.registry.division;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.riverchief.defaults.security.Roles;

@Path("/divisions")
class DivisionOrderResource {

    private final DivisionOrder order;

    DivisionOrderResource(DivisionOrder order) {
        this.order = order;
    }

    @POST
    @Path("/{code}/renaming")
    @RolesAllowed(Roles.ADMIN)
    public DivisionView rename(@PathParam("code") String code, @NotNull @Valid RenameDivision renaming) {
        return order.rename(code, renaming);
    }

    @POST
    @Path("/{code}/ending")
    @RolesAllowed(Roles.ADMIN)
    public DivisionView end(@PathParam("code") String code, @NotNull @Valid EndDivision ending) {
        return order.end(code, ending);
    }

    @POST
    @Path("/reorganizations")
    @RolesAllowed(Roles.ADMIN)
    public List<DivisionView> reorganize(@NotNull @Valid Reorganize reorganization) {
        return order.reorganize(reorganization);
    }
}
