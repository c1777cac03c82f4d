package org.riverchief.registry.edition;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;

@Entity
class ChiefListEdition extends PanacheEntityBase {

    @Id
    public UUID id;

    public String divisionCode;

    @Enumerated(EnumType.STRING)
    public EditionState state;

    public @Nullable Integer number;

    public Instant asOf;

    public Instant draftedAt;

    public @Nullable Instant publishedAt;

    public int entries;

    public int added;

    public int removed;

    public int changed;

    @Version
    public int version;

    protected ChiefListEdition() {}

    static ChiefListEdition draft(UUID id, DraftEdition order, Instant asOf, Instant now) {
        ChiefListEdition edition = new ChiefListEdition();
        edition.id = id;
        edition.divisionCode = order.divisionCode();
        edition.state = EditionState.DRAFT;
        edition.asOf = asOf;
        edition.draftedAt = now;
        return edition;
    }

    void count(int lines, EditionDifference difference) {
        entries = lines;
        added = difference.added().size();
        removed = difference.removed().size();
        changed = difference.changed().size();
    }

    /** Gives it its number; it never changes afterwards. */
    void publish(int next, Instant at) {
        requireDraft();
        if (entries == 0) {
            throw EditionProblems.empty();
        }
        state = EditionState.PUBLISHED;
        number = next;
        publishedAt = at;
    }

    void requireDraft() {
        if (state != EditionState.DRAFT) {
            throw EditionProblems.published(number);
        }
    }

    static List<ChiefListEdition> page(Conditions asked, int size) {
        return ChiefListEdition.<ChiefListEdition>find(asked.text(), asked.parameters())
                .page(0, size)
                .list();
    }

    static Optional<ChiefListEdition> findLatest(String divisionCode) {
        return find(
                        "divisionCode = :division and state = :published order by number desc",
                        Map.of("division", divisionCode, "published", EditionState.PUBLISHED))
                .firstResultOptional();
    }

    static Optional<ChiefListEdition> findNumbered(String divisionCode, int number) {
        return find("divisionCode = :division and number = :number", Map.of("division", divisionCode, "number", number))
                .firstResultOptional();
    }

    static Optional<ChiefListEdition> findAndLock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }
}
