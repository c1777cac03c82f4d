package org.riverchief.registry.lookup;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.lookup.IndexSource.Change;

/**
 * The index of what is committed now. Before every use it asks the database what was noted since it last looked, so replicas
 * need not tell each other, and what is rolled back is never seen. A transaction that was open at the last look has a number
 * not below the horizon read then, so its notes are asked for again until it is over.
 */
@ApplicationScoped
public class LiveReachIndex {

    private static final int MOST_AT_ONCE = 1_000;

    private record State(ReachIndex index, long horizon, Set<Long> seen) {}

    private final IndexSource source;
    private volatile @Nullable State state;

    LiveReachIndex(IndexSource source) {
        this.source = source;
    }

    /** Returns the index; the first call reads all reaches. */
    public ReachIndex current() {
        State last = state;
        if (last != null && unseen(last, source.changesSince(last.horizon())).isEmpty()) {
            return last.index();
        }
        return follow().index();
    }

    private synchronized State follow() {
        State last = state;
        // The horizon is read before what it bounds: what commits in between is asked for again next time.
        long horizon = source.horizon();
        State next = last == null ? readAll(horizon) : follow(last, horizon);
        state = next;
        return next;
    }

    private State follow(State last, long horizon) {
        List<Change> noted = source.changesSince(last.horizon());
        List<Change> unseen = unseen(last, noted);
        Set<Long> seen = noted.stream().map(Change::seq).collect(Collectors.toSet());
        boolean all = unseen.stream().anyMatch(change -> change.reach() == null);
        if (all || unseen.size() > MOST_AT_ONCE) {
            return readAll(horizon);
        }
        Set<UUID> reaches = new HashSet<>();
        unseen.forEach(change -> reaches.add(Objects.requireNonNull(change.reach())));
        ReachIndex index = reaches.isEmpty() ? last.index() : last.index().replacing(reaches, source.of(reaches));
        return new State(index, horizon, seen);
    }

    private State readAll(long horizon) {
        Set<Long> seen = source.changesSince(horizon).stream().map(Change::seq).collect(Collectors.toSet());
        ReachIndex index = ReachIndex.of(source.all());
        Log.infof("Index of reaches made [reaches=%d]", index.size());
        return new State(index, horizon, seen);
    }

    private static List<Change> unseen(State last, List<Change> noted) {
        return noted.stream()
                .filter(change -> !last.seen().contains(change.seq()))
                .toList();
    }
}
