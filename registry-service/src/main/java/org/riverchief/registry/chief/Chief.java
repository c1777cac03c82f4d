package org.riverchief.registry.chief;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;

@Entity
public class Chief extends PanacheEntityBase {

    @Id
    public UUID id;

    public String name;

    public @Nullable String post;

    public @Nullable String organisation;

    public @Nullable String officePhone;

    public String divisionCode;

    @Version
    public int version;

    protected Chief() {}

    static Chief register(UUID id, RegisterChief facts) {
        Chief chief = new Chief();
        chief.id = id;
        chief.name = facts.name();
        chief.post = facts.post();
        chief.organisation = facts.organisation();
        chief.officePhone = facts.officePhone();
        chief.divisionCode = facts.divisionCode();
        return chief;
    }

    void change(ChangeChief facts) {
        if (version != facts.version()) {
            throw ChiefProblems.changedMeanwhile(version);
        }
        name = facts.name();
        post = facts.post();
        organisation = facts.organisation();
        officePhone = facts.officePhone();
    }

    static Optional<Chief> findAndLock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    static List<Chief> page(Conditions asked, int size) {
        return Chief.<Chief>find(asked.text(), asked.parameters()).page(0, size).list();
    }

    static List<Chief> findNamed(String divisionCode, String name) {
        return list("divisionCode = ?1 and name = ?2 order by id", divisionCode, name);
    }

    static List<Chief> findAll(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }
}
