package org.riverchief.assessment.score;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;

@Path("/scores")
class ScoreResource {

    private final ScoreQueries scores;

    ScoreResource(ScoreQueries scores) {
        this.scores = scores;
    }

    @GET
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public Page<ScoreSummary> list(@BeanParam ScoreFilter filter, @Valid @BeanParam PageRequest page) {
        return scores.list(filter, page);
    }

    @GET
    @Path("/{scoreId}")
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public ScoreView view(@PathParam("scoreId") UUID scoreId, @QueryParam("version") @Nullable Integer version) {
        return scores.view(scoreId, version);
    }

    @GET
    @Path("/{scoreId}/replay")
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public Replay replay(@PathParam("scoreId") UUID scoreId, @QueryParam("version") @Nullable Integer version) {
        return scores.replay(scoreId, version);
    }
}
