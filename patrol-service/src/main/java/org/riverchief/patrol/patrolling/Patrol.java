package org.riverchief.patrol.patrolling;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.patrol.demand.PatrolMode;
import org.riverchief.patrol.integration.registry.ReachCopy;
import org.riverchief.patrol.track.Verdict;

/**
 * A patrol on a reach. Whoever changes a patrol or stores a chunk of it holds its row's lock, so completion, chunks and
 * judgement see each other whole.
 */
@Entity
public class Patrol extends PanacheEntityBase {

    @Id
    public UUID id;

    public UUID reachId;

    /** The reach's line when the patrol began; see {@link ReachCopy#lineOf}. */
    public UUID reachLineId;

    public String divisionCode;

    @Enumerated(EnumType.STRING)
    public DivisionLevel level;

    /** The chief whose duty it is. */
    public UUID chiefId;

    /** Who made it: the chief, or another by the chief's mandate. */
    public UUID patrollerId;

    public @Nullable UUID mandateId;

    public String startedBy;
    public String deviceId;

    @Enumerated(EnumType.STRING)
    public PatrolMode mode;

    @Enumerated(EnumType.STRING)
    public PatrolState state;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "started_at"))
    @AttributeOverride(name = "offsetSeconds", column = @Column(name = "started_offset_seconds"))
    Moment started;

    public Instant startReceivedAt;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "finished_at"))
    @AttributeOverride(name = "offsetSeconds", column = @Column(name = "finished_offset_seconds"))
    @Nullable
    Moment finished;

    public @Nullable Instant completionReceivedAt;

    /** Number of chunks the completion announced. */
    public @Nullable Integer chunkCount;

    public @Nullable String lastChunkHash;

    /** When it is given up if it is not completed by then; absent once it is over. */
    @Nullable
    Instant abandonDueAt;

    /** When it was given up. */
    public @Nullable Instant abandonedAt;

    /** When the sweeper is to judge it; absent while nothing is to be judged. */
    public @Nullable Instant judgementDueAt;

    /** When it was last looked at; evidence that came later has it looked at again. */
    @Nullable
    Instant examinedAt;

    /** Number of the latest judgement, 0 before the first. */
    public int judgement;

    @Enumerated(EnumType.STRING)
    public @Nullable Verdict verdict;

    @Version
    int lockVersion;

    protected Patrol() {}

    /** Holds back others who use the same id until the transaction ends, whether or not the patrol exists. */
    static void lockId(UUID id) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", "patrol/" + id)
                .getSingleResult();
    }

    /** Returns a patrol, locked until the transaction ends. */
    public static Optional<Patrol> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Who made a patrol, for whom, and by which mandate. */
    record Walker(UUID patrollerId, UUID chiefId, @Nullable UUID mandateId, String account) {

        boolean isDelegate() {
            return !patrollerId.equals(chiefId);
        }
    }

    static Patrol start(StartPatrol request, ReachCopy reach, Walker walker, Instant receivedAt) {
        Patrol patrol = new Patrol();
        patrol.id = request.id();
        patrol.reachId = reach.id;
        patrol.reachLineId = reach.lineId;
        patrol.divisionCode = reach.divisionCode;
        patrol.level = reach.level;
        patrol.chiefId = walker.chiefId();
        patrol.patrollerId = walker.patrollerId();
        patrol.mandateId = walker.mandateId();
        patrol.startedBy = walker.account();
        patrol.deviceId = request.deviceId();
        patrol.mode = request.mode();
        patrol.state = PatrolState.STARTED;
        patrol.started = Moment.of(request.startedAt());
        patrol.startReceivedAt = receivedAt;
        return patrol;
    }

    /** Returns whether another than the chief made it. */
    public boolean isDelegated() {
        return !patrollerId.equals(chiefId);
    }

    boolean wasStartedBy(Walker walker, StartPatrol request) {
        return chiefId.equals(walker.chiefId())
                && patrollerId.equals(walker.patrollerId())
                && reachId.equals(request.reachId())
                && started.equals(Moment.of(request.startedAt()))
                && deviceId.equals(request.deviceId())
                && mode == request.mode();
    }

    /** Returns when the patrol began, by the device's clock. */
    public Instant startedAt() {
        return started.at();
    }

    /** Returns when the patrol began as the device stated it. */
    public OffsetDateTime statedStart() {
        return started.stated();
    }

    /** Returns when the patrol ended, by the device's clock; empty unless it was completed. */
    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(isAbandoned() ? null : finished).map(Moment::at);
    }

    /** Returns when the patrol ended as the device stated it; to be asked after the completion only. */
    OffsetDateTime statedFinish() {
        return finished.stated();
    }

    /** Takes the completion; what it announces is checked against the chunks that are there. */
    void complete(CompletePatrol request, List<ChunkLink> chunks, Instant receivedAt) {
        Moment end = Moment.of(request.finishedAt());
        if (end.at().isBefore(started.at())) {
            throw PatrolProblems.finishBeforeStart();
        }
        if ((request.chunkCount() == 0) != (request.lastChunkHash() == null)) {
            throw PatrolProblems.lastChunkHashMissing();
        }
        finished = end;
        chunkCount = request.chunkCount();
        lastChunkHash = request.lastChunkHash();
        if (!chunks.stream().allMatch(this::fitsCompletion)) {
            throw PatrolProblems.completionContradictsChunks();
        }
        completionReceivedAt = receivedAt;
        state = PatrolState.COMPLETED;
        abandonDueAt = null;
    }

    /** Waits for the completion until an instant of the server's clock, then gives the patrol up. */
    void expectCompletionBy(Instant instant) {
        abandonDueAt = instant;
    }

    /** Returns whether it was given up and not completed after all. */
    public boolean isAbandoned() {
        return abandonedAt != null && chunkCount == null;
    }

    boolean abandonmentIsDue(Instant now) {
        return state == PatrolState.STARTED && abandonDueAt != null && !abandonDueAt.isAfter(now);
    }

    /** Gives up waiting; it is judged on what came, and can still be completed. */
    void abandon(Instant lastFix, Instant now) {
        finished = new Moment(lastFix.truncatedTo(ChronoUnit.MILLIS), started.offsetSeconds());
        completionReceivedAt = now;
        state = PatrolState.COMPLETED;
        abandonDueAt = null;
        abandonedAt = now;
        judgementDueAt = now;
    }

    /** Returns the patrols whose time for a completion is over, the longest waiting first. */
    static List<UUID> abandonmentDue(Instant now, int limit) {
        return getEntityManager()
                .createQuery(
                        "select p.id from Patrol p where p.abandonDueAt <= :now order by p.abandonDueAt, p.id",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    boolean wasCompletedBy(CompletePatrol request) {
        return Moment.of(request.finishedAt()).equals(finished)
                && request.chunkCount().equals(chunkCount)
                && Objects.equals(request.lastChunkHash(), lastChunkHash);
    }

    /** Returns whether a chunk has its place in what the completion announced; true while nothing is announced. */
    public boolean fitsCompletion(ChunkLink chunk) {
        if (chunkCount == null || chunk.sequence() < chunkCount - 1) {
            return true;
        }
        return chunk.sequence() == chunkCount - 1 && chunk.hash().equals(lastChunkHash);
    }

    /**
     * Plans the judgement after a completion or a chunk: at once when nothing is missing, else at the end of the rule's
     * patience, which counts from when the server knew of the end. A late chunk has a judged patrol judged again, after
     * a moment in which more may come.
     */
    public void planJudgement(List<Integer> missing, Instant now, Duration lateLimit, Duration settling) {
        if (completionReceivedAt == null) {
            return;
        }
        if (missing.isEmpty()) {
            judgementDueAt = now;
        } else if (judgement == 0) {
            judgementDueAt = completionReceivedAt.plus(lateLimit);
        } else {
            judgementDueAt = now.plus(settling);
        }
    }

    /** Has a judged patrol looked at again where other patrols or photos say something new of it. */
    public void planExamination(Instant now) {
        if (judgement > 0 && judgementDueAt == null) {
            judgementDueAt = now;
        }
    }

    /** Takes note that it was looked at and nothing had changed. */
    public void examined(Instant now) {
        examinedAt = now;
        judgementDueAt = null;
    }

    /** Returns whether it is to be judged now. */
    public boolean judgementIsDue(Instant now) {
        return judgementDueAt != null && !judgementDueAt.isAfter(now);
    }

    /** Puts a judgement that failed off, so that others go first. */
    public void postponeJudgement(Instant until) {
        judgementDueAt = until;
    }

    /** Takes a judgement; it replaces the one before, which stays on record. */
    public void judged(PatrolJudgement latest) {
        judgement = latest.number;
        verdict = latest.verdict;
        state = PatrolState.JUDGED;
        examined(latest.judgedAt);
    }

    /** Returns which of the announced chunks are not among those that came. */
    public List<Integer> missing(List<ChunkLink> chunks) {
        if (chunkCount == null) {
            return List.of();
        }
        BitSet absent = new BitSet();
        absent.set(0, chunkCount);
        chunks.forEach(chunk -> absent.clear(chunk.sequence()));
        return absent.stream().boxed().toList();
    }

    /** Returns a chief's completed patrols on a reach that began from one instant up to another. */
    public static List<DutyPatrol> dutyOf(UUID chiefId, UUID reachId, Instant from, Instant to) {
        return getEntityManager()
                .createQuery("""
                        select new org.riverchief.patrol.patrolling.DutyPatrol(p.id, p.started.at, p.mode, p.patrollerId <> p.chiefId, p.verdict)
                        from Patrol p where p.chiefId = :chiefId and p.reachId = :reachId and p.state <> :started
                            and p.started.at >= :from and p.started.at < :to""", DutyPatrol.class)
                .setParameter("chiefId", chiefId)
                .setParameter("reachId", reachId)
                .setParameter("started", PatrolState.STARTED)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** Returns the patrols whose judgement is due, the longest waiting first. */
    public static List<UUID> due(Instant now, int limit) {
        return getEntityManager()
                .createQuery(
                        "select p.id from Patrol p where p.judgementDueAt <= :now order by p.judgementDueAt, p.id",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }
}
