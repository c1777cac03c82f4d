package org.riverchief.registry.maintenance;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.registry.Ids;

/** A check of the work, never changed. */
@Entity
class MaintenanceCheck extends PanacheEntityBase {

    @Id
    public UUID id;

    public UUID contractId;

    public @Nullable UUID reachId;

    public LocalDate checkedOn;

    public boolean passed;

    public @Nullable String findings;

    public Instant recordedAt;

    public String recordedBy;

    protected MaintenanceCheck() {}

    static MaintenanceCheck record(UUID contractId, RecordCheck found, Instant at, String by) {
        MaintenanceCheck check = new MaintenanceCheck();
        check.id = Ids.next();
        check.contractId = contractId;
        check.reachId = found.reachId();
        check.checkedOn = found.checkedOn();
        check.passed = found.passed();
        check.findings = found.findings();
        check.recordedAt = at;
        check.recordedBy = by;
        return check;
    }

    static List<MaintenanceCheck> page(Conditions asked, int size) {
        return MaintenanceCheck.<MaintenanceCheck>find(asked.text(), asked.parameters())
                .page(0, size)
                .list();
    }
}
