package org.riverchief.registry.edition;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.documents.sheet.SheetFormat;

/** The list as everybody may read it: the latest edition of a division, or an earlier one by its number. */
@Path("/public/chief-lists/{division}")
class PublicListResource {

    private final EditionService editions;
    private final ListPages pages;

    PublicListResource(EditionService editions, ListPages pages) {
        this.editions = editions;
        this.pages = pages;
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

    @GET
    @Path("/page")
    @Produces("text/html;charset=UTF-8")
    @PermitAll
    public String page(@PathParam("division") String division, @QueryParam("number") @Nullable Integer number) {
        return pages.html(division, number);
    }

    @GET
    @Path("/pdf")
    @Produces("application/pdf")
    @PermitAll
    public byte[] pdf(@PathParam("division") String division, @QueryParam("number") @Nullable Integer number) {
        return pages.pdf(division, number);
    }

    @GET
    @Path("/list.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"chief-list.xlsx\"")
    @PermitAll
    public byte[] workbook(@PathParam("division") String division, @QueryParam("number") @Nullable Integer number) {
        return pages.sheet(division, number, SheetFormat.XLSX);
    }

    /** In UTF-8 with a byte order mark, as Excel opens it rightly. */
    @GET
    @Path("/list.csv")
    @Produces("text/csv;charset=UTF-8")
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"chief-list.csv\"")
    @PermitAll
    public String table(@PathParam("division") String division, @QueryParam("number") @Nullable Integer number) {
        return new String(pages.sheet(division, number, SheetFormat.CSV), UTF_8);
    }
}
