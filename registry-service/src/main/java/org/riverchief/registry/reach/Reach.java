package org.riverchief.registry.reach;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What of a reach never changes; the rest stands in its editions. */
@Entity
public class Reach extends PanacheEntityBase {

    @Id
    public UUID id;

    public String code;

    public UUID waterBodyId;

    /** Counts every change of the editions, so it is not left to Hibernate, which sees only this row. */
    public int version;

    protected Reach() {}

    static Reach register(UUID id, RegisterReach facts) {
        Reach reach = new Reach();
        reach.id = id;
        reach.code = facts.code();
        reach.waterBodyId = facts.waterBodyId();
        return reach;
    }

    /** Notes that the editions are about to change. */
    void change(RegisterReach facts) {
        change(facts.version());
        if (!code.equals(facts.code()) || !waterBodyId.equals(facts.waterBodyId())) {
            throw ReachProblems.identityFixed();
        }
    }

    /** Notes that the editions are about to change, by somebody who read that version. */
    void change(@Nullable Integer readVersion) {
        if (!Objects.equals(version, readVersion)) {
            throw ReachProblems.changedMeanwhile(version);
        }
        version++;
    }

    /** Keeps others from changing the reach until the transaction ends; many may do so at once. */
    static void share(UUID id) {
        findById(id, LockModeType.PESSIMISTIC_READ);
    }

    /** Returns the codes by the reaches' ids. */
    static Map<UUID, String> codes(Collection<UUID> ids) {
        return Reach.<Reach>list("id in ?1", ids).stream()
                .collect(Collectors.toMap(reach -> reach.id, reach -> reach.code));
    }

    /** Returns the ids of the reaches whose code begins so, by code; without loading the reaches. */
    static Map<String, UUID> idsByCode(String codePrefix) {
        return getEntityManager()
                .createQuery("select r.code, r.id from Reach r where r.code like :prefix", Object[].class)
                .setParameter("prefix", codePrefix + "%")
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1]));
    }

    static Optional<Reach> findAndLock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }
}
