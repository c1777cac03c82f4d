package org.riverchief.registry.strategy;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.registry.Ids;
import org.riverchief.registry.strategy.DraftStrategy.StrategyText;

/** What a strategy says; fixed once submitted, kept for ever once in force. */
@Entity
class StrategyEdition extends PanacheEntityBase {

    @Id
    public UUID id;

    public UUID strategyId;

    public int number;

    @Enumerated(EnumType.STRING)
    public StrategyState state;

    @Enumerated(EnumType.STRING)
    public DivisionLevel chiefLevel;

    public int periodFrom;

    public int periodTo;

    @Enumerated(EnumType.STRING)
    public @Nullable WaterClass targetClass;

    @JdbcTypeCode(SqlTypes.JSON)
    public StrategyContent content;

    public @Nullable String revisionReason;

    public @Nullable String returnReason;

    public Instant madeAt;

    public @Nullable Instant submittedAt;

    public @Nullable Instant approvedAt;

    public @Nullable String approvedBy;

    public @Nullable LocalDate inForceFrom;

    public @Nullable LocalDate supersededOn;

    @Version
    public int version;

    protected StrategyEdition() {}

    static StrategyEdition draft(UUID strategyId, int number, StrategyText text, DivisionLevel chiefLevel, Instant at) {
        StrategyEdition edition = new StrategyEdition();
        edition.id = Ids.next();
        edition.strategyId = strategyId;
        edition.number = number;
        edition.state = StrategyState.DRAFT;
        edition.madeAt = at;
        edition.write(text, chiefLevel);
        return edition;
    }

    /** Returns a draft that begins with what this edition says. */
    StrategyEdition revise(int next, String reason, Instant at) {
        StrategyText text = new StrategyText(null, periodFrom, periodTo, targetClass, content);
        StrategyEdition edition = draft(strategyId, next, text, chiefLevel, at);
        edition.revisionReason = reason;
        return edition;
    }

    void rewrite(StrategyText text, DivisionLevel level) {
        require(StrategyState.DRAFT);
        if (!Objects.equals(version, text.version())) {
            throw StrategyProblems.changedMeanwhile(version);
        }
        write(text, level);
    }

    private void write(StrategyText text, DivisionLevel level) {
        if (text.periodTo() < text.periodFrom()) {
            throw StrategyProblems.invalidPeriod();
        }
        chiefLevel = level;
        periodFrom = text.periodFrom();
        periodTo = text.periodTo();
        targetClass = text.targetClass();
        content = text.content();
    }

    void submit(Instant at) {
        require(StrategyState.DRAFT);
        state = StrategyState.SUBMITTED;
        submittedAt = at;
        returnReason = null;
    }

    void approve(String by, Instant at) {
        require(StrategyState.SUBMITTED);
        state = StrategyState.APPROVED;
        approvedAt = at;
        approvedBy = by;
    }

    void giveBack(String reason) {
        require(StrategyState.SUBMITTED);
        state = StrategyState.DRAFT;
        returnReason = reason;
    }

    void commence(LocalDate day) {
        require(StrategyState.APPROVED);
        state = StrategyState.IN_FORCE;
        inForceFrom = day;
    }

    void giveWayOn(LocalDate day) {
        require(StrategyState.IN_FORCE);
        state = StrategyState.SUPERSEDED;
        supersededOn = day;
    }

    void require(StrategyState asked) {
        if (state != asked) {
            throw StrategyProblems.wrongState(state, asked);
        }
    }

    static List<StrategyEdition> findAll(UUID strategyId) {
        return list("strategyId = ?1 order by number desc", strategyId);
    }

    static Optional<StrategyEdition> findLatest(UUID strategyId) {
        return find("strategyId = ?1 order by number desc", strategyId).firstResultOptional();
    }

    static Optional<StrategyEdition> findInForce(UUID strategyId) {
        return find("strategyId = :id and state = :state", Map.of("id", strategyId, "state", StrategyState.IN_FORCE))
                .firstResultOptional();
    }

    static List<StrategyEdition> findLatestOf(Collection<UUID> strategyIds) {
        return list(
                "from StrategyEdition e where e.strategyId in ?1 and e.number ="
                        + " (select max(o.number) from StrategyEdition o where o.strategyId = e.strategyId)",
                strategyIds);
    }
}
