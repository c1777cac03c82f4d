package org.riverchief.registry.strategy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.riverchief.defaults.security.Roles;

@Path("/strategy-heads")
class StrategyHeadResource {

    private final StrategyService strategies;

    StrategyHeadResource(StrategyService strategies) {
        this.strategies = strategies;
    }

    @GET
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public List<HeadView> list() {
        return strategies.heads();
    }
}
