package org.riverchief.registry.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads reaches for other features, without their lines. */
@ApplicationScoped
public class ReachDirectory {

    private static final String STRETCHES = """
            select r.id, r.code, e.name, r.waterBodyId, e.divisionCode, e.level, e.bank, e.chainageFromKm,
                e.chainageToKm, e.parentReachId
            from ReachEdition e join e.reach r
            where e.validFrom <= :day and (e.validTo is null or e.validTo > :day)""";

    private static final String IN_ORDER = " order by r.waterBodyId, e.chainageFromKm, r.code";

    private final EntityManager database;

    ReachDirectory(EntityManager database) {
        this.database = database;
    }

    /** Returns the reaches in force on the day whose division's code begins with the prefix, water by water. */
    public List<Stretch> below(String prefix, LocalDate day) {
        return database.createQuery(STRETCHES + " and e.divisionCode like :prefix" + IN_ORDER, Stretch.class)
                .setParameter("day", day)
                .setParameter("prefix", prefix + "%")
                .getResultList();
    }

    /** Returns the reaches of the waters in force on the day, water by water. */
    public List<Stretch> ofWaters(Collection<UUID> waterBodyIds, LocalDate day) {
        TypedQuery<Stretch> query =
                database.createQuery(STRETCHES + " and r.waterBodyId in :waters" + IN_ORDER, Stretch.class);
        return query.setParameter("day", day)
                .setParameter("waters", waterBodyIds)
                .getResultList();
    }

    /** Returns the division in charge of a reach on the day, if it exists then. */
    public Optional<String> divisionOn(UUID reachId, LocalDate day) {
        return database.createQuery(
                        "select e.divisionCode from ReachEdition e where e.reach.id = :id and e.validFrom <= :day"
                                + " and (e.validTo is null or e.validTo > :day)",
                        String.class)
                .setParameter("id", reachId)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }
}
