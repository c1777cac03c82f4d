package org.riverchief.registry.upkeep;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class ReachUpkeep extends PanacheEntityBase {

    private static final String ON = "validFrom <= :day and (validTo is null or validTo > :day)";

    @Id
    public UUID id;

    public UUID reachId;

    public String bodyName;

    public @Nullable String bodyPhone;

    public String responsibility;

    public String personName;

    public @Nullable String personPost;

    public @Nullable UUID contractId;

    public LocalDate validFrom;

    public @Nullable LocalDate validTo;

    @Version
    public int version;

    protected ReachUpkeep() {}

    static ReachUpkeep assign(UUID id, UUID reachId, AssignUpkeep facts) {
        if (facts.validTo() != null && !facts.validTo().isAfter(facts.validFrom())) {
            throw UpkeepProblems.invalidValidity();
        }
        ReachUpkeep upkeep = new ReachUpkeep();
        upkeep.id = id;
        upkeep.reachId = reachId;
        upkeep.bodyName = facts.bodyName();
        upkeep.bodyPhone = facts.bodyPhone();
        upkeep.responsibility = facts.responsibility();
        upkeep.personName = facts.personName();
        upkeep.personPost = facts.personPost();
        upkeep.contractId = facts.contractId();
        upkeep.validFrom = facts.validFrom();
        upkeep.validTo = facts.validTo();
        return upkeep;
    }

    /** Ends on the day, because another one follows or the reach ends. */
    void endOn(LocalDate day) {
        if (!day.isAfter(validFrom)) {
            throw UpkeepProblems.outOfOrder(validFrom);
        }
        validTo = day;
    }

    static Optional<ReachUpkeep> findOn(UUID reachId, LocalDate day) {
        return find("reachId = :reach and " + ON, Map.of("reach", reachId, "day", day))
                .firstResultOptional();
    }

    static List<ReachUpkeep> findAllOn(Collection<UUID> reachIds, LocalDate day) {
        return list("reachId in :reaches and " + ON, Map.of("reaches", reachIds, "day", day));
    }

    static List<UUID> reachesOn(LocalDate day) {
        return getEntityManager()
                .createQuery("select u.reachId from ReachUpkeep u where " + ON, UUID.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Finds those that hold on the day or later. */
    static List<ReachUpkeep> findAfter(UUID reachId, LocalDate day) {
        return list(
                "reachId = :reach and (validTo is null or validTo > :day) order by validFrom",
                Map.of("reach", reachId, "day", day));
    }
}
