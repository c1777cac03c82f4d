package org.riverchief.registry.funding;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;

@Entity
class FundItem extends PanacheEntityBase {

    @Id
    public UUID id;

    public String divisionCode;

    public int year;

    @Enumerated(EnumType.STRING)
    public FundSource source;

    @Enumerated(EnumType.STRING)
    public @Nullable PartnerKind partnerKind;

    public @Nullable String partnerName;

    public String purposeCode;

    public @Nullable UUID waterBodyId;

    public @Nullable UUID strategyId;

    public @Nullable String measureCode;

    public BigDecimal plannedYuan;

    public @Nullable String note;

    @Version
    public int version;

    protected FundItem() {}

    static FundItem plan(UUID id, PlanFund order) {
        if (!order.namesItsPartner()) {
            throw FundProblems.wrongPartner();
        }
        FundItem item = new FundItem();
        item.id = id;
        item.divisionCode = order.divisionCode();
        item.year = order.year();
        item.source = order.source();
        item.partnerKind = order.partnerKind();
        item.partnerName = order.partnerName();
        item.purposeCode = order.purposeCode();
        item.waterBodyId = order.waterBodyId();
        item.strategyId = order.strategyId();
        item.measureCode = order.measureCode();
        item.plannedYuan = order.plannedYuan();
        item.note = order.note();
        return item;
    }

    static List<FundItem> page(Conditions asked, int size) {
        return FundItem.<FundItem>find(asked.text(), asked.parameters())
                .page(0, size)
                .list();
    }

    static Optional<FundItem> findAndLock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }
}
