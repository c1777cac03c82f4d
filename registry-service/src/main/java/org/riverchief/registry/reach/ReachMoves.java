package org.riverchief.registry.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.riverchief.registry.division.DivisionsChanging;

/** Moves reaches to the divisions that take over, each by an edition from that day; what was before stays as it was. */
@ApplicationScoped
class ReachMoves {

    private final ReachService reaches;

    ReachMoves(ReachService reaches) {
        this.reaches = reaches;
    }

    void follow(@Observes DivisionsChanging change) {
        List<ReachEdition> moved = new ArrayList<>();
        for (ReachEdition edition : affected(change)) {
            Optional<String> to = target(edition, change);
            if (to.isEmpty() || edition.validFrom.isAfter(change.from())) {
                change.standing().add("reach", edition.reach.id, edition.name);
            } else if (!to.get().equals(edition.divisionCode)) {
                moved.add(move(edition, to.get(), change));
            }
        }
        ReachEdition.flush();
        Stream.concat(moved.stream(), moved.stream().flatMap(edition -> children(edition, change)))
                .filter(edition -> !fits(edition, change.from()))
                .forEach(edition -> change.standing()
                        .add("reach", edition.reach.id, "%s, not within its parent".formatted(edition.name)));
    }

    private static List<ReachEdition> affected(DivisionsChanging change) {
        return change.successors().keySet().stream()
                .flatMap(code -> ReachEdition.findOfDivisionAfter(code, change.from()).stream())
                .sorted(Comparator.comparing((ReachEdition edition) -> edition.level)
                        .thenComparing(edition -> edition.reach.code))
                .toList();
    }

    private static Optional<String> target(ReachEdition edition, DivisionsChanging change) {
        Set<String> successors = change.successors().getOrDefault(edition.divisionCode, Set.of());
        String named = change.reachMoves().get(edition.reach.id);
        if (named != null) {
            return Optional.of(named).filter(successors::contains);
        }
        if (!change.ends(edition.divisionCode)) {
            return Optional.of(edition.divisionCode);
        }
        return successors.size() == 1 ? successors.stream().findFirst() : Optional.empty();
    }

    private ReachEdition move(ReachEdition edition, String to, DivisionsChanging change) {
        Reach reach = Reach.findAndLock(edition.reach.id).orElseThrow();
        ReachView before = reaches.view(edition);
        reach.change(reach.version);
        ReachEdition moved = edition.movedTo(to, change.from());
        reaches.publish("reach.move", before, moved);
        return moved;
    }

    private static Stream<ReachEdition> children(ReachEdition edition, DivisionsChanging change) {
        return ReachEdition.findChildren(edition.reach.id, change.from()).stream();
    }

    private static boolean fits(ReachEdition edition, LocalDate day) {
        UUID parent = edition.parentReachId;
        return parent == null
                || ReachEdition.findOn(parent, day)
                        .filter(found -> found.canHold(
                                edition.reach.waterBodyId,
                                edition.divisionCode,
                                edition.chainageFromKm,
                                edition.chainageToKm))
                        .isPresent();
    }
}
