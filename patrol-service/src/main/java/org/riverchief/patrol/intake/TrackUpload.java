package org.riverchief.patrol.intake;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.patrolling.ReportedFix;
import org.riverchief.patrol.track.Crs;

/** A file of a track: the bytes as they came and the positions in WGS 84. Stored once, never changed. */
@Entity
@IdClass(TrackUpload.Key.class)
class TrackUpload extends PanacheEntityBase {

    /** Identifies a file. */
    record Key(UUID patrolId, String hash) {}

    @Id
    UUID patrolId;

    /** SHA-256 of the body in hex. */
    @Id
    String hash;

    @Enumerated(EnumType.STRING)
    TrackFormat format;

    @Enumerated(EnumType.STRING)
    Crs crs;

    Instant receivedAt;
    String uploadedBy;
    int fixCount;
    int skippedCount;
    long[] fixAtMillis;
    double[] longitude;
    double[] latitude;
    Double[] accuracyMetres;
    byte[] body;

    protected TrackUpload() {}

    static TrackUpload of(UUID patrolId, TrackFile file, String uploadedBy, Instant receivedAt) {
        TrackUpload upload = new TrackUpload();
        upload.patrolId = patrolId;
        upload.hash = file.hash();
        upload.format = file.format();
        upload.crs = file.crs();
        upload.receivedAt = receivedAt;
        upload.uploadedBy = uploadedBy;
        upload.body = file.body();
        upload.skippedCount = file.skipped();
        upload.take(file.fixes());
        return upload;
    }

    private void take(List<ReportedFix> fixes) {
        fixCount = fixes.size();
        fixAtMillis = fixes.stream().mapToLong(fix -> fix.at().toEpochMilli()).toArray();
        longitude =
                fixes.stream().mapToDouble(fix -> fix.position().longitude()).toArray();
        latitude = fixes.stream().mapToDouble(fix -> fix.position().latitude()).toArray();
        accuracyMetres = fixes.stream().map(ReportedFix::accuracyMetres).toArray(Double[]::new);
    }

    static Optional<TrackUpload> of(UUID patrolId, String hash) {
        return find("patrolId = :patrol and hash = :hash", Map.of("patrol", patrolId, "hash", hash))
                .firstResultOptional();
    }

    static long countOf(UUID patrolId) {
        return count("patrolId = :patrol", Map.of("patrol", patrolId));
    }

    /** The positions of a file. */
    @SuppressWarnings("ArrayRecordComponent")
    record Positions(
            Instant receivedAt,
            long[] atMillis,
            double[] longitude,
            double[] latitude,
            @Nullable Double[] accuracyMetres) {}

    /** Returns the positions of a patrol's files, in an order that does not depend on when they came. */
    static List<Positions> positionsOf(UUID patrolId) {
        return getEntityManager()
                .createQuery(
                        "select new org.riverchief.patrol.intake.TrackUpload$Positions(u.receivedAt, u.fixAtMillis,"
                                + " u.longitude, u.latitude, u.accuracyMetres)"
                                + " from TrackUpload u where u.patrolId = :patrol order by u.hash",
                        Positions.class)
                .setParameter("patrol", patrolId)
                .getResultList();
    }
}
