package org.riverchief.patrol.publicform;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.HashChain;

/** A form somebody opened. */
@Entity
class ReportForm extends PanacheEntityBase {

    @Id
    UUID id;

    String tokenHash;
    String divisionCode;

    @Nullable
    UUID boardId;

    @Nullable
    String boardCode;

    @Nullable
    UUID reachId;

    String addressMark;

    @Nullable
    String deviceMark;

    Instant openedAt;
    int photos;

    @Nullable
    UUID reportId;

    @Version
    int version;

    protected ReportForm() {}

    /** Where a form was opened and by whom. */
    record Opening(
            String divisionCode,
            @Nullable UUID boardId,
            @Nullable String boardCode,
            @Nullable UUID reachId,
            String addressMark,
            @Nullable String deviceMark) {}

    static ReportForm open(UUID id, String token, Opening opening, Instant at) {
        ReportForm form = new ReportForm();
        form.id = id;
        form.tokenHash = hash(token);
        form.divisionCode = opening.divisionCode();
        form.boardId = opening.boardId();
        form.boardCode = opening.boardCode();
        form.reachId = opening.reachId();
        form.addressMark = opening.addressMark();
        form.deviceMark = opening.deviceMark();
        form.openedAt = at;
        return form;
    }

    static Optional<ReportForm> byId(UUID id) {
        return findByIdOptional(id);
    }

    static Optional<ReportForm> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    static void forgetUnused(Instant before) {
        delete("reportId is null and openedAt < :before", Map.of("before", before));
    }

    boolean opensWith(String token) {
        return MessageDigest.isEqual(
                tokenHash.getBytes(StandardCharsets.US_ASCII), hash(token).getBytes(StandardCharsets.US_ASCII));
    }

    boolean isOver(Instant now, Duration lifetime) {
        return now.isAfter(openedAt.plus(lifetime));
    }

    void addPhoto() {
        photos++;
    }

    /** Belongs to one report for good. */
    void use(UUID report) {
        if (reportId != null && !reportId.equals(report)) {
            throw FormProblems.used();
        }
        reportId = report;
    }

    private static String hash(String token) {
        return HashChain.hash(token.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns what its photos are kept for. */
    static String sender(UUID id) {
        return "form:" + id;
    }
}
