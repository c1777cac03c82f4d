package org.riverchief.registry.funding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.riverchief.defaults.security.Roles;

@Path("/fund-purposes")
class FundPurposeResource {

    private final FundService funds;

    FundPurposeResource(FundService funds) {
        this.funds = funds;
    }

    @GET
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public List<PurposeView> list() {
        return funds.purposes();
    }
}
