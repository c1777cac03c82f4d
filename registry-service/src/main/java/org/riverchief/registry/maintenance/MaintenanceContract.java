package org.riverchief.registry.maintenance;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;

@Entity
class MaintenanceContract extends PanacheEntityBase {

    private static final int BATCH = 200;

    @Id
    public UUID id;

    public String number;

    public UUID bodyId;

    public String divisionCode;

    public String standard;

    public @Nullable BigDecimal lengthKm;

    @Column(name = "area_m2")
    public @Nullable BigDecimal areaM2;

    public @Nullable BigDecimal yuanPerYear;

    public LocalDate validFrom;

    public LocalDate validTo;

    public @Nullable String endingReason;

    @Version
    public int version;

    @ElementCollection
    @BatchSize(size = BATCH)
    @CollectionTable(name = "maintenance_contract_reach", joinColumns = @JoinColumn(name = "contract_id"))
    @Column(name = "reach_id")
    public Set<UUID> reachIds = new HashSet<>();

    @ElementCollection
    @BatchSize(size = BATCH)
    @CollectionTable(name = "maintenance_person", joinColumns = @JoinColumn(name = "contract_id"))
    @OrderColumn(name = "position")
    public List<MaintenancePerson> persons = new ArrayList<>();

    protected MaintenanceContract() {}

    static MaintenanceContract make(UUID id, MakeContract order) {
        if (!order.validTo().isAfter(order.validFrom())) {
            throw MaintenanceProblems.invalidValidity();
        }
        if (order.lengthKm() == null && order.areaM2() == null) {
            throw MaintenanceProblems.extentMissing();
        }
        MaintenanceContract contract = new MaintenanceContract();
        contract.id = id;
        contract.number = order.number();
        contract.bodyId = order.bodyId();
        contract.divisionCode = order.divisionCode();
        contract.standard = order.standard();
        contract.lengthKm = order.lengthKm();
        contract.areaM2 = order.areaM2();
        contract.yuanPerYear = order.yuanPerYear();
        contract.validFrom = order.validFrom();
        contract.validTo = order.validTo();
        contract.reachIds.addAll(order.reachIds());
        contract.persons.addAll(order.persons());
        return contract;
    }

    void end(EndContract ending) {
        if (!ending.validTo().isAfter(validFrom) || !ending.validTo().isBefore(validTo)) {
            throw MaintenanceProblems.invalidEnd(validFrom, validTo);
        }
        validTo = ending.validTo();
        endingReason = ending.reason();
    }

    static Optional<MaintenanceContract> findAndLock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    static List<MaintenanceContract> page(Conditions asked, int size) {
        return MaintenanceContract.<MaintenanceContract>find(
                        "from MaintenanceContract c where " + asked.text(), asked.parameters())
                .page(0, size)
                .list();
    }
}
