package org.riverchief.assessment.fact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;

@Path("/facts")
class FactResource {

    private final FactQueries facts;

    FactResource(FactQueries facts) {
        this.facts = facts;
    }

    @GET
    @RolesAllowed({Roles.OFFICE, Roles.AUDITOR})
    public Page<FactView> list(@BeanParam FactFilter filter, @Valid @BeanParam PageRequest page) {
        return facts.list(filter, page);
    }
}
