package org.riverchief.patrol.departmenthook;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** The address at which one department's system pushes its answers. */
@Entity
class DepartmentHook extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    UUID id;

    String departmentCode;
    String divisionCode;
    String description;

    /** Grows when the secret is renewed. */
    int generation;

    Instant createdAt;
    String createdBy;

    @Nullable
    Instant closedAt;

    @Version
    int version;

    protected DepartmentHook() {}

    static DepartmentHook open(OpenHook request, Instant at, String by) {
        DepartmentHook hook = new DepartmentHook();
        hook.departmentCode = request.departmentCode();
        hook.divisionCode = request.divisionCode().value();
        hook.description = request.description();
        hook.generation = 1;
        hook.createdAt = at;
        hook.createdBy = by;
        return hook;
    }

    static Optional<DepartmentHook> byId(UUID id) {
        return find("id = ?1 and closedAt is null", id).firstResultOptional();
    }

    static List<DepartmentHook> below(String prefix) {
        return list("divisionCode like ?1 and closedAt is null order by id", prefix + "%");
    }

    void renewSecret() {
        generation++;
    }

    void close(Instant at) {
        closedAt = at;
    }
}
