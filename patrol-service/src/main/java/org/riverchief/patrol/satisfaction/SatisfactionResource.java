package org.riverchief.patrol.satisfaction;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** What reporters think of the handling. */
@Path("/public/reports/{code}")
class SatisfactionResource {

    private final SatisfactionService service;
    private final VerdictService verdicts;

    SatisfactionResource(SatisfactionService service, VerdictService verdicts) {
        this.service = service;
        this.verdicts = verdicts;
    }

    /** Says whether it is done; what is not done goes back to its departments. */
    @POST
    @Path("/verdict")
    @PermitAll
    public void judge(@PathParam("code") String code, @NotNull @Valid GiveVerdict request) {
        verdicts.give(code, request);
    }

    @POST
    @Path("/satisfaction")
    @PermitAll
    public SatisfactionView give(@PathParam("code") String code, @NotNull @Valid GiveSatisfaction request) {
        return service.give(code, request);
    }
}
