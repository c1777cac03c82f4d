package org.riverchief.patrol.integration.registry;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionCode;

/** A department as the registry last described it. */
@Entity
public class DepartmentCopy extends PanacheEntityBase {

    @Id
    public UUID id;

    public String code;
    public String name;
    public String divisionCode;
    public LocalDate validFrom;

    /** First day on which it no longer exists. */
    public @Nullable LocalDate validTo;

    @Embedded
    EventPosition event;

    protected DepartmentCopy() {}

    /** Returns the department of a code that answers for a division: its own, or that of the nearest one above it. */
    public static Optional<DepartmentCopy> nearest(DivisionCode division, String code, LocalDate on) {
        List<DepartmentCopy> all = list(
                "code = :code and divisionCode in :divisions and validFrom <= :on"
                        + " and (validTo is null or validTo > :on) order by validFrom desc, id",
                Map.of("code", code, "divisions", Ancestors.codesOf(division), "on", on));
        return Ancestors.nearest(division, all, department -> department.divisionCode);
    }

    /** Takes over what an event says, unless something newer is known. */
    static void apply(DepartmentChanged change, EventPosition position) {
        DepartmentCopy department = findById(change.departmentId(), LockModeType.PESSIMISTIC_WRITE);
        if (department == null) {
            department = new DepartmentCopy();
            department.id = change.departmentId();
        } else if (position.isNotAfter(department.event)) {
            return;
        }
        department.code = change.code();
        department.name = change.name();
        department.divisionCode = change.divisionCode();
        department.validFrom = change.validFrom();
        department.validTo = change.validTo();
        department.event = position;
        department.persist();
    }
}
