package org.riverchief.registry.edition;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;

/** The list as everybody may read it: the latest edition of a division, or an earlier one by its number. */
@Path("/public/chief-lists/{division}")
class PublicListResource {

    private final EditionService editions;

    PublicListResource(EditionService editions) {
        this.editions = editions;
    }

    @GET
    @PermitAll
    public EditionView edition(@PathParam("division") String division, @QueryParam("number") @Nullable Integer number) {
        return editions.published(division, number);
    }

    @GET
    @Path("/entries")
    @PermitAll
    public Page<ListEntry> entries(
            @PathParam("division") String division,
            @QueryParam("number") @Nullable Integer number,
            @Valid @BeanParam PageRequest page) {
        return editions.publishedEntries(division, number, page);
    }

    @GET
    @Path("/difference")
    @PermitAll
    public EditionDifference difference(
            @PathParam("division") String division, @QueryParam("number") @Nullable Integer number) {
        return editions.publishedDifference(division, number);
    }
}
