package org.riverchief.registry.reach;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.riverchief.registry.coding.CodeRuleService;
import org.riverchief.registry.coding.CodedThing;
import org.riverchief.registry.division.DivisionCells;
import org.riverchief.registry.division.DivisionService;
import org.riverchief.registry.exchange.RecordFields;
import org.riverchief.registry.waterbody.WaterBodyService;

/** What imported reaches are held against and how they are written. */
@ApplicationScoped
class ReachImports {

    private static final Set<String> COMPARED = Set.of(
            "name",
            "waterBodyId",
            DivisionCells.COLUMN,
            "bank",
            "zone",
            "chainageFromKm",
            "chainageToKm",
            "parentReachId",
            "schematic",
            "verified",
            "validFrom",
            "validTo",
            "area");

    private final ReachService reaches;
    private final ReachRevisions revisions;
    private final WaterBodyService waters;
    private final DivisionService divisions;
    private final DivisionCells cells;
    private final CodeRuleService codes;
    private final RecordFields fields;

    ReachImports(
            ReachService reaches,
            ReachRevisions revisions,
            WaterBodyService waters,
            DivisionService divisions,
            DivisionCells cells,
            CodeRuleService codes,
            RecordFields fields) {
        this.reaches = reaches;
        this.revisions = revisions;
        this.waters = waters;
        this.divisions = divisions;
        this.cells = cells;
        this.codes = codes;
        this.fields = fields;
    }

    /** Lets pass a division the caller may change, and keeps it as it is. */
    void keepDivision(String code, LocalDate day) {
        cells.require(code, day);
        divisions.requireValidAndShare(code, day);
    }

    void keepWater(UUID id, LocalDate day) {
        waters.requireValidAndShare(id, day);
    }

    Optional<UUID> water(String division, String name) {
        return waters.findNamed(division, name);
    }

    Consumer<String> formOfCodes(String division, LocalDate day) {
        return codes.formOn(CodedThing.REACH, division, day);
    }

    boolean permits(String division) {
        return cells.permits(division);
    }

    boolean agree(ReachView view, RegisterReach facts) {
        return fields.agree(view, facts, COMPARED)
                && (facts.geometry() == null || view.geometry().equals(facts.line()));
    }

    ReachView view(ReachEdition edition) {
        return reaches.view(edition);
    }

    void change(UUID id, RegisterReach facts) {
        revisions.revise(id, facts, null);
    }

    /** Writes reaches that are new, many in one go. */
    void register(List<ReachEdition> editions) {
        editions.forEach(edition -> edition.reach.persist());
        editions.forEach(edition -> edition.persist());
        ReachEdition.flush();
        reaches.publishRegistrations(editions);
    }

    /** Returns the ids of the reaches whose code begins so. */
    Map<String, UUID> registered(String codePrefix) {
        return Reach.idsByCode(codePrefix);
    }
}
