package org.riverchief.registry.basin;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;

@Entity
class Basin extends PanacheEntityBase {

    @Id
    public UUID id;

    public String name;

    public @Nullable UUID parentId;

    public String divisionCode;

    public @Nullable String source;

    public boolean verified;

    public @Nullable LocalDate validFrom;

    public @Nullable LocalDate validTo;

    @Version
    public int version;

    protected Basin() {}

    static Basin register(UUID id, RegisterBasin facts) {
        Basin basin = new Basin();
        basin.id = id;
        basin.set(facts);
        return basin;
    }

    void change(RegisterBasin facts) {
        if (!Objects.equals(version, facts.version())) {
            throw BasinProblems.changedMeanwhile(version);
        }
        set(facts);
    }

    private void set(RegisterBasin facts) {
        if (facts.validFrom() != null
                && facts.validTo() != null
                && !facts.validTo().isAfter(facts.validFrom())) {
            throw BasinProblems.invalidValidity();
        }
        name = facts.name();
        parentId = facts.parentId();
        divisionCode = facts.divisionCode();
        source = facts.source();
        verified = facts.verified();
        validFrom = facts.validFrom();
        validTo = facts.validTo();
    }

    static List<Basin> page(Conditions asked, int size) {
        return Basin.<Basin>find(asked.text(), asked.parameters()).page(0, size).list();
    }

    static Optional<Basin> findAndLock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Returns the basin and all within it. */
    static List<UUID> idsWithin(UUID id) {
        List<?> ids = getEntityManager()
                .createNativeQuery("""
                        with recursive within as (
                            select id from basin where id = :id
                            union select b.id from basin b join within w on b.parent_id = w.id)
                        select id from within""", UUID.class)
                .setParameter("id", id)
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }
}
