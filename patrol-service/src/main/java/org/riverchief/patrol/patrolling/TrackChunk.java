package org.riverchief.patrol.patrolling;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.track.Crs;

/** A chunk of a patrol's track: the bytes as they came and what they say. Stored once, never changed. */
@Entity
@IdClass(TrackChunk.Key.class)
public class TrackChunk extends PanacheEntityBase {

    /** How many chunks a patrol can have; a day of one chunk a minute stays well below. */
    public static final int MAXIMUM_COUNT = 10_000;

    /** Identifies a chunk. */
    public record Key(UUID patrolId, UUID chunkId) {}

    private static final String OF_PATROL =
            " from TrackChunk c where c.patrolId = :patrolId and c.patrolStartedAt = :startedAt";

    @Id
    public UUID patrolId;

    @Id
    public UUID chunkId;

    /** The patrol's start, which names the partition. */
    public Instant patrolStartedAt;

    public int sequence;
    public @Nullable String previousHash;

    /** SHA-256 of the body in hex. */
    public String hash;

    @Enumerated(EnumType.STRING)
    public Crs crs;

    public Instant sentAt;
    public @Nullable Instant deviceTime;
    public Instant receivedAt;
    public int fixCount;
    long[] fixAtMillis;
    double[] longitude;
    double[] latitude;
    Double[] accuracyMetres;
    boolean[] mock;
    byte[] body;

    protected TrackChunk() {}

    /** Makes a chunk of a patrol whose row is locked. */
    public static TrackChunk of(Patrol patrol, UUID chunkId, ChunkContent content, byte[] body, Instant receivedAt) {
        TrackChunk chunk = new TrackChunk();
        chunk.patrolId = patrol.id;
        chunk.chunkId = chunkId;
        chunk.patrolStartedAt = patrol.startedAt();
        chunk.sequence = content.sequence();
        chunk.previousHash = content.previousHash();
        chunk.hash = content.hash();
        chunk.crs = content.crs();
        chunk.sentAt = content.sentAt();
        chunk.deviceTime = content.deviceTime();
        chunk.receivedAt = receivedAt;
        chunk.body = body;
        chunk.takeFixes(content.fixes());
        return chunk;
    }

    private void takeFixes(List<ReportedFix> fixes) {
        fixCount = fixes.size();
        fixAtMillis = fixes.stream().mapToLong(fix -> fix.at().toEpochMilli()).toArray();
        longitude =
                fixes.stream().mapToDouble(fix -> fix.position().longitude()).toArray();
        latitude = fixes.stream().mapToDouble(fix -> fix.position().latitude()).toArray();
        accuracyMetres = fixes.stream().map(ReportedFix::accuracyMetres).toArray(Double[]::new);
        mock = new boolean[fixCount];
        for (int i = 0; i < fixCount; i++) {
            mock[i] = fixes.get(i).mock();
        }
    }

    /** Returns the chain of a patrol's chunks, in order. */
    public static List<ChunkLink> linksOf(Patrol patrol) {
        return query(
                patrol,
                "select new org.riverchief.patrol.patrolling.ChunkLink(c.chunkId, c.sequence, c.previousHash, c.hash)"
                        + OF_PATROL + " order by c.sequence",
                ChunkLink.class);
    }

    /** Returns what a patrol's chunks say, in order, without their bodies. */
    public static List<ChunkFixes> fixesOf(Patrol patrol) {
        return query(
                patrol,
                "select new org.riverchief.patrol.patrolling.ChunkFixes(c.sequence, c.sentAt, c.deviceTime, c.receivedAt,"
                        + " c.fixAtMillis, c.longitude, c.latitude, c.accuracyMetres, c.mock)"
                        + OF_PATROL + " order by c.sequence",
                ChunkFixes.class);
    }

    /** Returns a chunk's receipt as it was given when it came first. */
    public static ChunkReceipt receiptOf(Patrol patrol, UUID chunkId) {
        return getEntityManager()
                .createQuery(
                        "select new org.riverchief.patrol.patrolling.ChunkReceipt(c.patrolId, c.chunkId, c.sequence,"
                                + " c.hash, c.fixCount, c.receivedAt)" + OF_PATROL + " and c.chunkId = :chunkId",
                        ChunkReceipt.class)
                .setParameter("patrolId", patrol.id)
                .setParameter("startedAt", patrol.startedAt())
                .setParameter("chunkId", chunkId)
                .getSingleResult();
    }

    private static <T> List<T> query(Patrol patrol, String query, Class<T> type) {
        return getEntityManager()
                .createQuery(query, type)
                .setParameter("patrolId", patrol.id)
                .setParameter("startedAt", patrol.startedAt())
                .getResultList();
    }
}
