package org.riverchief.registry.topology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.graph.Flow;
import org.riverchief.registry.graph.WaterGraph;
import org.riverchief.registry.waterbody.ChainageOrigin;
import org.riverchief.registry.waterbody.WaterBodyService;
import org.riverchief.registry.waterbody.WaterBodyView;

/** Makes the graph of a day, and keeps the last one for as long as nothing was committed that it is made from. */
@ApplicationScoped
class Waterways {

    /** Every registration and every change counts one up, so no commit leaves the numbers as they were. */
    private static final String STATE = """
            select (select count(*) || '.' || coalesce(sum(version), 0) from water_link) || '/'
                || (select count(*) || '.' || coalesce(sum(version), 0) from reach) || '/'
                || (select count(*) || '.' || coalesce(sum(version), 0) from water_body)""";

    private record Kept(LocalDate day, String state, WaterGraph graph) {}

    private final EntityManager database;
    private final WaterBodyService waterBodies;
    private volatile @Nullable Kept kept;

    Waterways(EntityManager database, WaterBodyService waterBodies) {
        this.database = database;
        this.waterBodies = waterBodies;
    }

    /** Returns the graph of the day as it is committed, whatever the caller's own transaction has changed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    WaterGraph on(LocalDate day) {
        // The state is read before what it tells of: a commit in between makes the next caller read again.
        String state =
                String.valueOf(database.createNativeQuery(STATE, String.class).getSingleResult());
        Kept last = kept;
        if (last != null && last.day().equals(day) && last.state().equals(state)) {
            return last.graph();
        }
        WaterGraph graph = read(day);
        kept = new Kept(day, state, graph);
        return graph;
    }

    /** Returns the graph of the day as the running transaction sees it. */
    WaterGraph read(LocalDate day) {
        return new WaterGraph(
                flows(day),
                WaterLink.findOn(day).stream().map(WaterLink::toLink).toList());
    }

    /**
     * Returns the waters that have kilometres on the day: those of their reaches, and from 0 to the published length where
     * there is one.
     */
    private Map<UUID, Flow> flows(LocalDate day) {
        Map<UUID, BigDecimal[]> extents = extents(day);
        Map<UUID, Flow> flows = new HashMap<>();
        for (WaterBodyView water : waterBodies.below("", day)) {
            BigDecimal[] extent = extents.get(water.id());
            BigDecimal length = water.lengthKm();
            if (extent == null && length == null) {
                continue;
            }
            BigDecimal low = length == null && extent != null ? extent[0] : BigDecimal.ZERO;
            BigDecimal high = extent == null ? length : length == null ? extent[1] : length.max(extent[1]);
            flows.put(water.id(), flow(water, low, java.util.Objects.requireNonNull(high)));
        }
        return flows;
    }

    private static Flow flow(WaterBodyView water, BigDecimal low, BigDecimal high) {
        return new Flow(water.id(), water.name(), water.chainageOrigin() == ChainageOrigin.SOURCE, low, high);
    }

    private Map<UUID, BigDecimal[]> extents(LocalDate day) {
        List<Object[]> rows = database.createQuery("""
                        select r.waterBodyId, min(e.chainageFromKm), max(e.chainageToKm)
                        from ReachEdition e join e.reach r
                        where e.validFrom <= :day and (e.validTo is null or e.validTo > :day)
                        group by r.waterBodyId""", Object[].class)
                .setParameter("day", day)
                .getResultList();
        Map<UUID, BigDecimal[]> extents = new HashMap<>();
        rows.forEach(row -> extents.put((UUID) row[0], new BigDecimal[] {(BigDecimal) row[1], (BigDecimal) row[2]}));
        return extents;
    }
}
