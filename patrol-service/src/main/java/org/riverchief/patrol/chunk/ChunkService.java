package org.riverchief.patrol.chunk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.patrol.patrolling.ChunkContent;
import org.riverchief.patrol.patrolling.ChunkLink;
import org.riverchief.patrol.patrolling.ChunkReceipt;
import org.riverchief.patrol.patrolling.Patrol;
import org.riverchief.patrol.patrolling.PatrolService;
import org.riverchief.patrol.patrolling.ReportedFix;
import org.riverchief.patrol.patrolling.TrackChunk;
import org.riverchief.patrol.rule.EffectiveRule;

/** Stores chunks, each once and in its place of the chain. */
@ApplicationScoped
class ChunkService {

    private final Clock clock;
    private final PatrolService patrols;
    private final ChunkConfig config;

    ChunkService(Clock clock, PatrolService patrols, ChunkConfig config) {
        this.clock = clock;
        this.patrols = patrols;
        this.config = config;
    }

    /** A receipt and whether this call stored the chunk. */
    record Storing(ChunkReceipt receipt, boolean made) {}

    /** Stores a chunk of the caller's patrol; the patrol's lock makes of two at once one after the other. */
    @Transactional
    Storing store(UUID patrolId, UUID chunkId, ChunkContent content, byte[] body) {
        Patrol patrol = patrols.lockOwn(patrolId);
        List<ChunkLink> stored = TrackChunk.linksOf(patrol);
        ChunkLink link = content.link(chunkId);
        if (isStored(link, stored)) {
            return new Storing(TrackChunk.receiptOf(patrol, chunkId), false);
        }
        checkPlace(link, stored);
        if (!patrol.fitsCompletion(link)) {
            throw ChunkProblems.chainBroken("The completion announced another end of the chain", patrol.lastChunkHash);
        }
        // As precise as the database keeps it, so that the first answer can be given again.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        EffectiveRule rule = patrols.ruleOf(patrol, patrol.startedAt());
        checkInstants(content.fixes(), rule, now);
        TrackChunk.of(patrol, chunkId, content, body, now).persist();
        List<ChunkLink> all = new ArrayList<>(stored);
        all.add(link);
        patrol.planJudgement(patrol.missing(all), now, rule.lateLimit(), config.settling());
        return new Storing(
                new ChunkReceipt(
                        patrolId,
                        chunkId,
                        link.sequence(),
                        link.hash(),
                        content.fixes().size(),
                        now),
                true);
    }

    private static boolean isStored(ChunkLink link, List<ChunkLink> stored) {
        Optional<ChunkLink> same = stored.stream()
                .filter(other -> other.chunkId().equals(link.chunkId()))
                .findFirst();
        if (same.isPresent() && !same.get().hash().equals(link.hash())) {
            throw ChunkProblems.idReused();
        }
        return same.isPresent();
    }

    private static void checkPlace(ChunkLink link, List<ChunkLink> stored) {
        for (ChunkLink other : stored) {
            if (other.sequence() == link.sequence()) {
                throw ChunkProblems.sequenceTaken(link.sequence());
            }
            if (other.sequence() == link.sequence() - 1 && !link.follows(other)) {
                throw ChunkProblems.chainBroken("previousHash is not the hash of the chunk before", other.hash());
            }
            if (other.sequence() == link.sequence() + 1 && !other.follows(link)) {
                throw ChunkProblems.chainBroken(
                        "The chunk after this one names another hash than this body has", other.previousHash());
            }
        }
    }

    private static void checkInstants(List<ReportedFix> fixes, EffectiveRule rule, Instant now) {
        for (int index = 0; index < fixes.size(); index++) {
            try {
                PatrolService.requirePast(fixes.get(index).at(), rule, now);
            } catch (DomainException e) {
                throw e.with("index", index);
            }
        }
    }
}
