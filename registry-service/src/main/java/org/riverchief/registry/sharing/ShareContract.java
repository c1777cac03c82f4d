package org.riverchief.registry.sharing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.Ids;

@Entity
class ShareContract extends PanacheEntityBase {

    @Id
    public UUID id;

    public UUID shareItemId;

    public String consumerDepartmentCode;

    public String purpose;

    public LocalDate validFrom;

    public @Nullable LocalDate validTo;

    public String approvedBy;

    @Version
    public int version;

    protected ShareContract() {}

    static ShareContract grant(UUID itemId, GrantContract order, String approvedBy) {
        if (order.validTo() != null && !order.validTo().isAfter(order.validFrom())) {
            throw ShareProblems.invalidValidity();
        }
        ShareContract contract = new ShareContract();
        contract.id = Ids.next();
        contract.shareItemId = itemId;
        contract.consumerDepartmentCode = order.consumerDepartmentCode();
        contract.purpose = order.purpose();
        contract.validFrom = order.validFrom();
        contract.validTo = order.validTo();
        contract.approvedBy = approvedBy;
        return contract;
    }

    static List<ShareContract> findAllOf(UUID itemId) {
        return list("shareItemId = ?1 order by validFrom, id", itemId);
    }

    static Optional<ShareContract> findInForce(UUID itemId, String consumer, LocalDate day) {
        return find(
                        "shareItemId = :item and consumerDepartmentCode = :consumer"
                                + " and validFrom <= :day and (validTo is null or validTo > :day)",
                        Map.of("item", itemId, "consumer", consumer, "day", day))
                .firstResultOptional();
    }
}
