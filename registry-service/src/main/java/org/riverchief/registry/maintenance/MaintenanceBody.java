package org.riverchief.registry.maintenance;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;

@Entity
class MaintenanceBody extends PanacheEntityBase {

    @Id
    public UUID id;

    public String name;

    @Enumerated(EnumType.STRING)
    public BodyKind kind;

    public String divisionCode;

    public @Nullable String creditCode;

    public @Nullable String officePhone;

    @Version
    public int version;

    protected MaintenanceBody() {}

    static MaintenanceBody register(UUID id, RegisterBody facts) {
        MaintenanceBody body = new MaintenanceBody();
        body.id = id;
        body.name = facts.name();
        body.kind = facts.kind();
        body.divisionCode = facts.divisionCode();
        body.creditCode = facts.creditCode();
        body.officePhone = facts.officePhone();
        return body;
    }

    static List<MaintenanceBody> page(Conditions asked, int size) {
        return MaintenanceBody.<MaintenanceBody>find(asked.text(), asked.parameters())
                .page(0, size)
                .list();
    }
}
