package org.riverchief.registry.sharing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;

@Entity
class ShareItem extends PanacheEntityBase {

    @Id
    public UUID id;

    public String code;

    public String name;

    public String divisionCode;

    public String providerDepartmentCode;

    @Enumerated(EnumType.STRING)
    public Frequency frequency;

    public int dueWithinHours;

    @Enumerated(EnumType.STRING)
    public Classification classification;

    public String content;

    public @Nullable LocalDate retiredOn;

    @Version
    public int version;

    protected ShareItem() {}

    static ShareItem register(UUID id, RegisterItem facts) {
        ShareItem item = new ShareItem();
        item.id = id;
        item.code = facts.code();
        item.name = facts.name();
        item.divisionCode = facts.divisionCode();
        item.providerDepartmentCode = facts.providerDepartmentCode();
        item.frequency = facts.frequency();
        item.dueWithinHours = facts.dueWithinHours();
        item.classification = facts.classification();
        item.content = facts.content();
        return item;
    }

    void retire(LocalDate day) {
        requireOffered();
        retiredOn = day;
    }

    void requireOffered() {
        if (retiredOn != null) {
            throw ShareProblems.retired(retiredOn);
        }
    }

    static List<ShareItem> page(Conditions asked, int size) {
        return ShareItem.<ShareItem>find(asked.text(), asked.parameters())
                .page(0, size)
                .list();
    }

    static Optional<ShareItem> findAndLock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }
}
