package org.riverchief.patrol.patrolling;

import java.time.Instant;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

/** Refusals around patrols. */
public final class PatrolProblems {

    private PatrolProblems() {}

    static DomainException noChief() {
        return new DomainException(
                Kind.FORBIDDEN, "no-chief", "This account is no chief or patroller of the registry; ask the office");
    }

    static DomainException idReused() {
        return new DomainException(
                Kind.CONFLICT, "patrol-id-reused", "This id came before with another patrol; make a new id");
    }

    /** Something is said to have happened later than now; sending it again later is accepted. */
    public static DomainException inFuture(Instant now) {
        return new DomainException(
                        Kind.INVALID,
                        "instant-in-future",
                        "This has not happened yet; check the device's clock, or send it again when it has")
                .with("serverTime", now);
    }

    /** An instant is from before there was any of this. */
    public static DomainException implausible() {
        return new DomainException(
                Kind.INVALID, "instant-implausible", "This is before the year 2000; check the device's clock");
    }

    static DomainException finishBeforeStart() {
        return new DomainException(
                Kind.INVALID, "finish-before-start", "A patrol does not end before it began: finishedAt");
    }

    static DomainException lastChunkHashMissing() {
        return new DomainException(
                Kind.INVALID, "last-chunk-hash-mismatch", "lastChunkHash is sent exactly when there are chunks");
    }

    static DomainException completionDiffers() {
        return new DomainException(
                Kind.CONFLICT, "completion-differs", "This patrol was completed before with other values");
    }

    static DomainException completionContradictsChunks() {
        return new DomainException(
                Kind.CONFLICT,
                "completion-contradicts-chunks",
                "Chunks are stored that do not fit chunkCount and lastChunkHash");
    }

    /** Nothing is certified before the judgement. */
    public static DomainException notJudged() {
        return new DomainException(Kind.NOT_FOUND, "not-judged", "This patrol has no such judgement (yet)");
    }
}
