package org.riverchief.registry.ogc;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.features.FeatureScope;
import org.riverchief.registry.features.FeatureTable;
import org.riverchief.registry.features.Property;

/** The paths of the standard; their own description is at {@code /ogc/api}. */
@Path("/ogc")
class OgcResource {

    private final OgcDocuments documents;
    private final OgcAnswers answers;
    private final Collections collections;
    private final ApiDescription api;
    private final FeatureScope scope;
    private final RegistryDays days;

    OgcResource(
            OgcDocuments documents,
            OgcAnswers answers,
            Collections collections,
            ApiDescription api,
            FeatureScope scope,
            RegistryDays days) {
        this.documents = documents;
        this.answers = answers;
        this.collections = collections;
        this.api = api;
        this.scope = scope;
        this.days = days;
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    public Response landing(@Context UriInfo uri, @Context HttpHeaders headers) {
        Format format = format(uri, headers);
        Address address = Address.of(uri);
        return answers.landing(documents.landing(address, format), address, format);
    }

    @GET
    @Path("/conformance")
    @PermitAll
    @Operation(hidden = true)
    public Response conformance(@Context UriInfo uri, @Context HttpHeaders headers) {
        return answers.conformance(Address.of(uri), format(uri, headers));
    }

    @GET
    @Path("/api")
    @PermitAll
    @Operation(hidden = true)
    public Response api(@Context UriInfo uri, @Context HttpHeaders headers) {
        Format format = format(uri, headers);
        Address address = Address.of(uri);
        return answers.api(api.describe(address), address, format);
    }

    @GET
    @Path("/style.css")
    @PermitAll
    @Operation(hidden = true)
    public Response style() {
        return answers.style();
    }

    @GET
    @Path("/collections")
    @PermitAll
    @Operation(hidden = true)
    public Response collections(@Context UriInfo uri, @Context HttpHeaders headers) {
        Format format = format(uri, headers);
        Address address = Address.of(uri);
        return answers.collections(documents.collections(address, format), address, format);
    }

    @GET
    @Path("/collections/{collectionId}")
    @PermitAll
    @Operation(hidden = true)
    public Response collection(
            @PathParam("collectionId") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        Format format = format(uri, headers);
        Address address = Address.of(uri);
        return answers.collection(documents.collection(collections.require(id), address, format), address, format);
    }

    @GET
    @Path("/collections/{collectionId}/queryables")
    @PermitAll
    @Operation(hidden = true)
    public Response queryables(
            @PathParam("collectionId") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        Format format = format(uri, headers);
        Address address = Address.of(uri);
        return answers.queryables(documents.queryables(collections.require(id), address), address, format);
    }

    @GET
    @Path("/collections/{collectionId}/items")
    @PermitAll
    @Operation(hidden = true)
    public Response items(@PathParam("collectionId") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        FeatureTable table = collections.require(id);
        List<Property> properties = table.properties(scope.isIdentified());
        Parameters parameters = ItemsRequest.parameters(uri.getQueryParameters(), properties);
        ItemsRequest request = ItemsRequest.of(parameters, properties, days);
        Address address = Address.of(uri);
        Format format = Format.of(parameters, headers);
        return answers.items(
                documents.items(table, request, address, format), table, address, format, request.system());
    }

    @GET
    @Path("/collections/{collectionId}/items/{featureId}")
    @PermitAll
    @Operation(hidden = true)
    public Response item(
            @PathParam("collectionId") String id,
            @PathParam("featureId") String featureId,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        FeatureTable table = collections.require(id);
        Parameters parameters = new Parameters(uri.getQueryParameters(), Set.of("crs"));
        CoordinateSystem system = ItemsRequest.system(parameters, "crs");
        Format format = Format.of(parameters, headers);
        Address address = Address.of(uri);
        return answers.item(documents.item(table, featureId, system, address, format), table, address, format, system);
    }

    private static Format format(UriInfo uri, HttpHeaders headers) {
        return Format.of(new Parameters(uri.getQueryParameters(), Set.of()), headers);
    }
}
