package org.riverchief.registry.strategy;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;

/** What of a strategy never changes; the rest stands in its editions. */
@Entity
class Strategy extends PanacheEntityBase {

    @Id
    public UUID id;

    public UUID waterBodyId;

    public @Nullable UUID reachId;

    public String divisionCode;

    public String title;

    @Version
    public int version;

    protected Strategy() {}

    static Strategy begin(UUID id, DraftStrategy draft) {
        Strategy strategy = new Strategy();
        strategy.id = id;
        strategy.waterBodyId = draft.waterBodyId();
        strategy.reachId = draft.reachId();
        strategy.divisionCode = draft.divisionCode();
        strategy.title = draft.title();
        return strategy;
    }

    static Optional<Strategy> findAndLock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    static List<Strategy> page(Conditions asked, int size) {
        return Strategy.<Strategy>find("from Strategy s where " + asked.text(), asked.parameters())
                .page(0, size)
                .list();
    }
}
