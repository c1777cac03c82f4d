package org.riverchief.patrol.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.integration.registry.ReachCopy;
import org.riverchief.patrol.integration.registry.ReachCopy.Bank;
import org.riverchief.patrol.integration.registry.WaterBodyCopy;
import org.riverchief.patrol.integration.registry.WaterBodyCopy.ChainageOrigin;
import org.riverchief.patrol.integration.registry.WaterLinkCopy;
import org.riverchief.patrol.track.ReachLine;

/** Finds the reaches a problem concerns beside its own, from the copies of the registry's facts alone. */
@ApplicationScoped
class WaterQueries {

    private static final String EXISTING = " and validFrom <= :on and (validTo is null or validTo > :on)";

    /** Returns reaches of the same water and level on the other bank at a chainage. */
    List<ReachCopy> opposite(ReachCopy reach, @Nullable Bank bank, @Nullable BigDecimal chainageKm, LocalDate on) {
        Bank own = reach.bank == Bank.BOTH && bank != null ? bank : reach.bank;
        if (own == Bank.BOTH || chainageKm == null) {
            return List.of();
        }
        return sameLevel(reach, reach.waterBodyId, on)
                .filter(other -> !other.id.equals(reach.id))
                .filter(other -> other.bank != own)
                .filter(other -> holds(other.line(), chainageKm))
                .toList();
    }

    /** Returns the first reaches of the same level downstream; one for each bank that has its own. */
    List<ReachCopy> downstream(ReachCopy reach, LocalDate on) {
        Optional<WaterBodyCopy> water = WaterBodyCopy.byId(reach.waterBodyId);
        if (water.isEmpty()) {
            return List.of();
        }
        ChainageOrigin origin = water.get().chainageOrigin;
        BigDecimal begin = upperKilometre(reach.line(), origin);
        List<ReachCopy> below = sameLevel(reach, reach.waterBodyId, on)
                .filter(other -> upperKilometre(other.line(), origin).compareTo(begin) > 0)
                .toList();
        List<ReachCopy> onSameWater = firstBelow(below, origin, lowerEnd(reach, origin));
        return onSameWater.isEmpty() ? onNextWater(reach, on) : onSameWater;
    }

    private List<ReachCopy> onNextWater(ReachCopy reach, LocalDate on) {
        for (WaterLinkCopy link : WaterLinkCopy.below(reach.waterBodyId, on)) {
            Optional<WaterBodyCopy> next = WaterBodyCopy.byId(link.toWaterId);
            if (next.isPresent()) {
                List<ReachCopy> all = sameLevel(reach, link.toWaterId, on).toList();
                return firstBelow(all, next.get().chainageOrigin, link.toKm);
            }
        }
        return List.of();
    }

    /** Chainage grows downstream from the source, and upstream from the mouth. */
    private static BigDecimal lowerEnd(ReachCopy reach, ChainageOrigin origin) {
        ReachLine line = reach.line();
        return origin == ChainageOrigin.SOURCE ? line.chainageToKm() : line.chainageFromKm();
    }

    private static List<ReachCopy> firstBelow(
            List<ReachCopy> reaches, ChainageOrigin origin, @Nullable BigDecimal fromKm) {
        List<ReachCopy> below = reaches.stream()
                .filter(other -> fromKm == null || reachesBelow(other.line(), origin, fromKm))
                .toList();
        Optional<BigDecimal> nearest = below.stream()
                .map(other -> upperKilometre(other.line(), origin))
                .min(BigDecimal::compareTo);
        return below.stream()
                .filter(other -> upperKilometre(other.line(), origin).compareTo(nearest.orElseThrow()) == 0)
                .toList();
    }

    private static boolean reachesBelow(ReachLine line, ChainageOrigin origin, BigDecimal km) {
        return origin == ChainageOrigin.SOURCE
                ? line.chainageToKm().compareTo(km) > 0
                : line.chainageFromKm().compareTo(km) < 0;
    }

    /** Returns where a reach begins, as a number that grows downstream. */
    private static BigDecimal upperKilometre(ReachLine line, ChainageOrigin origin) {
        return origin == ChainageOrigin.SOURCE
                ? line.chainageFromKm()
                : line.chainageToKm().negate();
    }

    private static boolean holds(ReachLine line, BigDecimal km) {
        return line.chainageFromKm().compareTo(km) <= 0 && line.chainageToKm().compareTo(km) >= 0;
    }

    private static Stream<ReachCopy> sameLevel(ReachCopy reach, UUID waterId, LocalDate on) {
        return ReachCopy.getEntityManager()
                .createQuery(
                        "from ReachCopy where waterBodyId = :water and level = :level" + EXISTING + " order by id",
                        ReachCopy.class)
                .setParameter("water", waterId)
                .setParameter("level", reach.level)
                .setParameter("on", on)
                .getResultList()
                .stream();
    }
}
