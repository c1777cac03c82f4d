package org.riverchief.registry.vacancy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;

@Path("/vacancies")
class VacancyResource {

    private final VacancyService vacancies;

    VacancyResource(VacancyService vacancies) {
        this.vacancies = vacancies;
    }

    @GET
    @Path("/posts")
    @RolesAllowed({
        Roles.CHIEF,
        Roles.PATROLLER,
        Roles.OFFICE,
        Roles.DEPARTMENT,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    public Page<PostVacancy> posts(@BeanParam VacancySearch search, @Valid @BeanParam PageRequest page) {
        return vacancies.posts(search, page);
    }

    @GET
    @Path("/reaches")
    @RolesAllowed({
        Roles.CHIEF,
        Roles.PATROLLER,
        Roles.OFFICE,
        Roles.DEPARTMENT,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    public Page<ReachVacancy> reaches(@BeanParam VacancySearch search, @Valid @BeanParam PageRequest page) {
        return vacancies.reaches(search, page);
    }

    @GET
    @Path("/overlaps")
    @RolesAllowed({
        Roles.CHIEF,
        Roles.PATROLLER,
        Roles.OFFICE,
        Roles.DEPARTMENT,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    public Page<Overlap> overlaps(@BeanParam VacancySearch search, @Valid @BeanParam PageRequest page) {
        return vacancies.overlaps(search, page);
    }

    @GET
    @Path("/completeness")
    @RolesAllowed({
        Roles.CHIEF,
        Roles.PATROLLER,
        Roles.OFFICE,
        Roles.DEPARTMENT,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    public Completeness completeness(@BeanParam VacancySearch search) {
        return vacancies.completeness(search);
    }
}
