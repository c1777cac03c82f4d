package org.riverchief.patrol.publicform;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.attachment.AttachmentView;
import org.riverchief.patrol.attachment.PublicPhotos;
import org.riverchief.patrol.publiccategory.PublicCategories;
import org.riverchief.patrol.publiccategory.PublicCategoryView;

/** Reporting without an account. */
@Path("/public")
class PublicFormResource {

    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";

    private final FormService forms;
    private final SubmitService reports;
    private final PublicPhotos photos;
    private final PublicCategories categories;

    PublicFormResource(FormService forms, SubmitService reports, PublicPhotos photos, PublicCategories categories) {
        this.forms = forms;
        this.reports = reports;
        this.photos = photos;
        this.categories = categories;
    }

    /** A photo that is kept until the report names it. */
    record PhotoView(UUID id, int widthPixels, int heightPixels) {

        static PhotoView of(AttachmentView attachment) {
            return new PhotoView(attachment.id(), attachment.widthPixels(), attachment.heightPixels());
        }
    }

    @GET
    @Path("/categories")
    @PermitAll
    public List<PublicCategoryView> categories() {
        return categories.list();
    }

    @POST
    @Path("/report-forms")
    @PermitAll
    @ResponseStatus(201)
    @APIResponseSchema(value = FormView.class, responseCode = "201", responseDescription = "Opened")
    public FormView open(@NotNull @Valid OpenForm request) {
        return forms.open(request);
    }

    @PUT
    @Path("/report-forms/{formId}/photos/{photoId}")
    @Consumes({JPEG, PNG})
    @PermitAll
    @APIResponseSchema(value = PhotoView.class, responseDescription = "Kept")
    public PhotoView put(
            @PathParam("formId") UUID formId,
            @PathParam("photoId") UUID photoId,
            @HeaderParam("Form-Token") @Nullable String token,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = JPEG,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    byte[] body) {
        String given = token == null ? "" : token;
        Optional<AttachmentView> first = forms.firstAnswer(formId, given, photoId, body);
        return PhotoView.of(first.orElseGet(() -> forms.keep(formId, given, photoId, photos.read(body))));
    }

    @POST
    @Path("/reports")
    @PermitAll
    @APIResponseSchema(value = SubmittedView.class, responseCode = "201", responseDescription = "Taken in now")
    public RestResponse<SubmittedView> submit(@NotNull @Valid SubmitReport request) {
        SubmitService.Receipt receipt = reports.submit(request);
        if (!receipt.first()) {
            return RestResponse.ok(receipt.view());
        }
        URI location = URI.create("public/reports/" + receipt.view().trackingCode());
        return ResponseBuilder.<SubmittedView>created(location)
                .entity(receipt.view())
                .build();
    }
}
