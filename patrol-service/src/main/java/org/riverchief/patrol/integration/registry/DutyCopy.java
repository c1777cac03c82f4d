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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionCode;

/** A line of the duty matrix as the registry last described it. */
@Entity
public class DutyCopy extends PanacheEntityBase {

    @Id
    public UUID id;

    public String divisionCode;
    public String category;
    public String leadDepartmentCode;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> assistDepartmentCodes;

    public LocalDate validFrom;

    /** First day on which it no longer applies. */
    public @Nullable LocalDate validTo;

    @Embedded
    EventPosition event;

    protected DutyCopy() {}

    /** Returns the line on a category that applies to a division: its own, or that of the nearest one above it. */
    public static Optional<DutyCopy> nearest(DivisionCode division, String category, LocalDate on) {
        List<DutyCopy> all = list(
                "category = :category and divisionCode in :divisions and validFrom <= :on"
                        + " and (validTo is null or validTo > :on) order by validFrom desc, id",
                Map.of("category", category, "divisions", Ancestors.codesOf(division), "on", on));
        return Ancestors.nearest(division, all, duty -> duty.divisionCode);
    }

    /** Takes over what an event says, unless something newer is known. */
    static void apply(DutyChanged change, EventPosition position) {
        DutyCopy duty = findById(change.dutyId(), LockModeType.PESSIMISTIC_WRITE);
        if (duty == null) {
            duty = new DutyCopy();
            duty.id = change.dutyId();
        } else if (position.isNotAfter(duty.event)) {
            return;
        }
        duty.divisionCode = change.divisionCode();
        duty.category = change.category();
        duty.leadDepartmentCode = change.leadDepartmentCode();
        duty.assistDepartmentCodes = change.assistDepartmentCodes();
        duty.validFrom = change.validFrom();
        duty.validTo = change.validTo();
        duty.event = position;
        duty.persist();
    }
}
