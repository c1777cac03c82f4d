package org.riverchief.registry.coverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.function.Function;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;

@Path("/coverage")
class CoverageResource {

    private final CoverageService coverage;

    CoverageResource(CoverageService coverage) {
        this.coverage = coverage;
    }

    @GET
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public CoverageView whole(@BeanParam CoverageQuery query) {
        return coverage.whole(query.search());
    }

    @GET
    @Path("/gaps")
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public Page<Gap> gaps(@BeanParam CoverageQuery query, @Valid @BeanParam PageRequest page) {
        return CoveragePages.cut(
                coverage.gaps(query.search()), page, gap -> CoveragePages.key(gap.waterBodyId(), gap.fromKm()));
    }

    @GET
    @Path("/overlaps")
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public Page<Overlap> overlaps(@BeanParam CoverageQuery query, @Valid @BeanParam PageRequest page) {
        return CoveragePages.cut(
                coverage.overlaps(query.search()),
                page,
                overlap -> CoveragePages.key(overlap.waterBodyId(), overlap.fromKm()));
    }

    @GET
    @Path("/by-water")
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public Page<CoverageShare> byWater(@BeanParam CoverageQuery query, @Valid @BeanParam PageRequest page) {
        return shares(coverage.byWater(query.search()), page);
    }

    @GET
    @Path("/by-division")
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public Page<CoverageShare> byDivision(@BeanParam CoverageQuery query, @Valid @BeanParam PageRequest page) {
        return shares(coverage.byDivision(query.search()), page);
    }

    @GET
    @Path("/incomplete-reaches")
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public Page<IncompleteReach> incomplete(@BeanParam CoverageQuery query, @Valid @BeanParam PageRequest page) {
        return CoveragePages.cut(coverage.incomplete(query.search()), page, IncompleteReach::code);
    }

    @POST
    @Path("/rules")
    @RolesAllowed(Roles.ADMIN)
    public void set(@NotNull @Valid SetCoverageRule facts) {
        coverage.set(facts);
    }

    private static Page<CoverageShare> shares(List<CoverageShare> shares, PageRequest page) {
        Function<CoverageShare, String> key = CoverageShare::key;
        return CoveragePages.cut(shares, page, key);
    }
}
