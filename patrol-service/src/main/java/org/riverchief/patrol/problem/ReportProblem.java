package org.riverchief.patrol.problem;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.category.Severity;
import org.riverchief.patrol.integration.registry.ReachCopy;
import org.riverchief.patrol.track.Crs;
import org.riverchief.patrol.track.Position;

/**
 * A problem somebody saw.
 *
 * @param id made by the reporter's device, so that sending again does not make a second problem
 * @param patrolId the patrol it was seen on
 * @param category code of the list problem-categories
 * @param severity absent: what is usual for the category; what the size of an item tells goes before
 * @param item measured thing of the category
 * @param measuredSize in the unit of the item
 * @param bank on which it is
 * @param description plain text
 * @param observedAt when it was seen, by the device's clock with its offset; a late upload keeps it
 * @param attachmentIds photos uploaded before
 */
record ReportProblem(
        @NotNull UUID id,
        @Nullable UUID patrolId,
        @NotNull UUID reachId,
        @NotBlank @Size(max = 40) String category,
        @Nullable Severity severity,
        @Nullable @Size(max = 40) String item,

        @Nullable @DecimalMin("0") @Digits(integer = 12, fraction = 2)
        BigDecimal measuredSize,

        ReachCopy.@Nullable Bank bank,

        @NotBlank @Size(max = 2000) @Pattern(regexp = "[^\\u0000]*")
        String description,

        @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude,
        @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @NotNull Crs crs,
        @NotNull OffsetDateTime observedAt,
        @Nullable @Size(max = 20) List<@NotNull UUID> attachmentIds) {

    Position position() {
        return crs.toWgs84(new Position(longitude, latitude));
    }

    List<UUID> attachments() {
        return attachmentIds == null ? List.of() : List.copyOf(new LinkedHashSet<>(attachmentIds));
    }
}
