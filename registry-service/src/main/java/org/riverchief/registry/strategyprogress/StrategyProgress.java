package org.riverchief.registry.strategyprogress;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.registry.Ids;

/** An entry, never changed; a wrong one is followed by a right one of the same day. */
@Entity
class StrategyProgress extends PanacheEntityBase {

    @Id
    public UUID id;

    public UUID strategyId;

    public String measureCode;

    public LocalDate asOf;

    public BigDecimal plannedPercent;

    public BigDecimal actualPercent;

    public @Nullable BigDecimal spentYuan;

    public @Nullable String note;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> evidence;

    public Instant recordedAt;

    public String recordedBy;

    protected StrategyProgress() {}

    static StrategyProgress record(UUID strategyId, RecordProgress entry, Instant at, String by) {
        StrategyProgress progress = new StrategyProgress();
        progress.id = Ids.next();
        progress.strategyId = strategyId;
        progress.measureCode = entry.measureCode();
        progress.asOf = entry.asOf();
        progress.plannedPercent = entry.plannedPercent();
        progress.actualPercent = entry.actualPercent();
        progress.spentYuan = entry.spentYuan();
        progress.note = entry.note();
        progress.evidence = List.copyOf(entry.evidence());
        progress.recordedAt = at;
        progress.recordedBy = by;
        return progress;
    }

    static List<StrategyProgress> page(Conditions asked, int size) {
        return StrategyProgress.<StrategyProgress>find(asked.text(), asked.parameters())
                .page(0, size)
                .list();
    }
}
