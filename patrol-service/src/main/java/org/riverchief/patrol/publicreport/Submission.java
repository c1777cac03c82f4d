package org.riverchief.patrol.publicreport;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.contact.Contact;

/**
 * A public report as a channel hands it over.
 *
 * @param id made by the sender, so that sending again does not make a second report
 * @param sender whose photos it may name
 * @param place absent: the middle of the reach
 * @param reachId absent: the reach nearest to the place
 * @param placeWords what the reporter called the place
 * @param observedAt absent: now
 */
public record Submission(
        UUID id,
        ReportChannel channel,
        String sender,
        String category,
        String description,
        @Nullable GivenPlace place,
        @Nullable UUID reachId,
        @Nullable String boardCode,
        @Nullable String placeWords,
        @Nullable OffsetDateTime observedAt,
        List<UUID> attachmentIds,
        @Nullable Contact contact,
        Signs signs) {

    /**
     * What the guard is told of the sender.
     *
     * @param formExpected whether the channel has forms
     */
    public record Signs(
            @Nullable String addressMark,
            @Nullable String deviceMark,
            boolean formExpected,
            @Nullable Instant formOpenedAt,
            boolean hiddenFieldFilled) {}

    /** What makes two sendings the same report; a contact would let its hash tell who it was. */
    record Content(
            ReportChannel channel,
            String sender,
            String category,
            String description,
            @Nullable GivenPlace place,
            @Nullable UUID reachId,
            @Nullable String boardCode,
            @Nullable String placeWords,
            @Nullable OffsetDateTime observedAt,
            List<UUID> attachmentIds) {}

    Content content() {
        return new Content(
                channel,
                sender,
                category,
                description,
                place,
                reachId,
                boardCode,
                placeWords,
                observedAt,
                attachmentIds);
    }
}
