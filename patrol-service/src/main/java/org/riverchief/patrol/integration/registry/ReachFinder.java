package org.riverchief.patrol.integration.registry;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.riverchief.patrol.track.Position;
import org.riverchief.patrol.track.ReachLine;

/** Finds the reach a place belongs to. */
@ApplicationScoped
public class ReachFinder {

    /** Reaches of several levels follow the same bed; lines this close together are taken for one river. */
    private static final BigDecimal SAME_RIVER_METRES = new BigDecimal(30);

    /** Lines never change; one is kept as long as the process lives. */
    private final Map<UUID, Optional<ReachLine>> lines = new ConcurrentHashMap<>();

    /** A reach and how far a place is from its centreline. */
    public record Found(ReachCopy reach, BigDecimal metres) {}

    /** Returns the nearest reach on a day; of several on the same river the one of the lowest level. */
    public Optional<Found> nearest(Position position, LocalDate on) {
        List<Found> candidates = ReachCopy.existingOn(on).stream()
                .flatMap(reach -> distance(reach, position).map(metres -> new Found(reach, metres)).stream())
                .toList();
        Optional<BigDecimal> least = candidates.stream().map(Found::metres).min(Comparator.naturalOrder());
        return least.flatMap(metres -> candidates.stream()
                .filter(found -> found.metres().compareTo(metres.add(SAME_RIVER_METRES)) <= 0)
                .min(Comparator.comparing((Found found) -> found.reach().level)
                        .reversed()
                        .thenComparing(Found::metres)
                        .thenComparing(found -> found.reach().id)));
    }

    /** Returns how far a place is from a reach's centreline, or nothing when it is on another part of the globe. */
    public Optional<BigDecimal> distance(ReachCopy reach, Position position) {
        return lines.computeIfAbsent(reach.lineId, ReachFinder::read)
                .flatMap(line -> line.locate(position))
                .map(point -> point.offsetMetres());
    }

    /** One reach whose line is of no use must not keep every other from being found. */
    private static Optional<ReachLine> read(UUID lineId) {
        try {
            return Optional.of(ReachCopy.lineOf(lineId));
        } catch (IllegalArgumentException e) {
            Log.warnf("A centreline cannot be used [lineId=%s]: %s", lineId, e.getMessage());
            return Optional.empty();
        }
    }
}
