package org.riverchief.patrol.abuse;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.track.Position;

/**
 * What the guard looks at of a report.
 *
 * @param addressMark name of the network it came from, see {@link SenderMarks}; absent when it came over a channel whose
 *     addresses say nothing
 * @param deviceMark name of the device or account
 * @param formOpenedAt when the form was asked for
 * @param formExpected whether this channel has forms
 * @param hiddenFieldFilled whether the field people do not see had content
 * @param metresFromReach distance from the nearest reach
 * @param photoHashes SHA-256 of the photos
 */
public record Sending(
        UUID reportId,
        String divisionCode,
        @Nullable String addressMark,
        @Nullable String deviceMark,
        @Nullable String boardCode,
        @Nullable Position position,
        String text,
        List<String> photoHashes,
        boolean formExpected,
        @Nullable Instant formOpenedAt,
        boolean hiddenFieldFilled,
        int metresFromReach) {}
