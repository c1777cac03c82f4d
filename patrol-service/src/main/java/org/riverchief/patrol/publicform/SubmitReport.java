package org.riverchief.patrol.publicform;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.contact.Contact;
import org.riverchief.patrol.publicreport.GivenPlace;
import org.riverchief.patrol.track.Crs;

/**
 * A report by the web form. Longitude, latitude and crs come together; without them the place is the board's reach.
 *
 * @param id made by the page, so that sending again does not make a second report
 * @param formId the form it was written in; without one the office looks first
 * @param description plain text
 * @param contact optional; kept apart and encrypted
 * @param website not shown to people; whoever fills it in is none
 */
record SubmitReport(
        @NotNull UUID id,
        @Nullable UUID formId,
        @Nullable @Size(max = 64) String formToken,
        @NotBlank @Size(max = 40) String category,

        @NotBlank @Size(max = 2000) @Pattern(regexp = "[^\\u0000]*")
        String description,

        @Nullable @DecimalMin("-180") @DecimalMax("180") Double longitude,
        @Nullable @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @Nullable Crs crs,
        @Nullable UUID reachId,

        @Nullable @Size(max = 200) @Pattern(regexp = "[^\\u0000]*")
        String placeWords,

        @Nullable OffsetDateTime observedAt,
        @Nullable @Size(max = 20) List<@NotNull UUID> attachmentIds,
        @Nullable @Valid Contact contact,
        @Nullable @Size(max = 200) String website) {

    @JsonIgnore
    @AssertTrue(message = "longitude, latitude and crs come together")
    public boolean isPlaceWhole() {
        boolean none = longitude == null && latitude == null && crs == null;
        return none || (longitude != null && latitude != null && crs != null);
    }

    @Nullable
    GivenPlace place() {
        return longitude == null || latitude == null || crs == null ? null : new GivenPlace(longitude, latitude, crs);
    }

    List<UUID> attachments() {
        return attachmentIds == null ? List.of() : List.copyOf(new LinkedHashSet<>(attachmentIds));
    }
}
