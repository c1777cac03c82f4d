package org.riverchief.registry.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.riverchief.defaults.http.Created;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;

@Path("/boards")
class BoardResource {

    private final BoardService boards;

    BoardResource(BoardService boards) {
        this.boards = boards;
    }

    @GET
    @RolesAllowed({
        Roles.CHIEF,
        Roles.PATROLLER,
        Roles.OFFICE,
        Roles.DEPARTMENT,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    public Page<BoardView> list(@BeanParam BoardSearch search, @Valid @BeanParam PageRequest page) {
        return boards.list(search, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.CHIEF,
        Roles.PATROLLER,
        Roles.OFFICE,
        Roles.DEPARTMENT,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    public BoardView get(@PathParam("id") UUID id) {
        return boards.get(id);
    }

    /** Lists what the board said in every edition, the latest first. */
    @GET
    @Path("/{id}/editions")
    @RolesAllowed({
        Roles.CHIEF,
        Roles.PATROLLER,
        Roles.OFFICE,
        Roles.DEPARTMENT,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    public List<BoardEditionView> editions(@PathParam("id") UUID id) {
        return boards.editions(id);
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = BoardView.class, responseCode = "201")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public RestResponse<BoardView> create(@NotNull @Valid RegisterBoard facts, @Context UriInfo uri) {
        BoardView view = boards.create(facts);
        return Created.at(uri, view.id(), view);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public BoardView change(@PathParam("id") UUID id, @NotNull @Valid RegisterBoard facts) {
        return boards.change(id, facts);
    }

    /** Publishes the latest edition with the chiefs in office; after a change of chiefs alone it makes the new edition. */
    @POST
    @Path("/{id}/publication")
    @RolesAllowed(Roles.OFFICE)
    public BoardView publish(@PathParam("id") UUID id) {
        return boards.publish(id);
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(Roles.OFFICE)
    public BoardView withdraw(@PathParam("id") UUID id, @NotNull @Valid WithdrawBoard order) {
        return boards.withdraw(id, order.reason());
    }
}
