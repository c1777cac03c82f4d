package org.riverchief.notification.directory;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A department as the registry last described it. */
@Entity
class DepartmentCopy extends PanacheEntityBase {

    @Id
    UUID id;

    String code;
    String divisionCode;
    String name;
    LocalDate validFrom;

    @Nullable
    LocalDate validTo;

    long eventSequence;

    protected DepartmentCopy() {}

    /** Returns the department of that code that is valid on the day. */
    static Optional<DepartmentCopy> named(String code, String divisionCode, LocalDate day) {
        return find(
                        "code = ?1 and divisionCode = ?2 and validFrom <= ?3 and (validTo is null or validTo > ?3)"
                                + " order by validFrom desc, id",
                        code,
                        divisionCode,
                        day)
                .firstResultOptional();
    }

    static void upsert(Directory.Department department, long sequence) {
        getEntityManager()
                .createNativeQuery("""
                        insert into department_copy
                            (id, code, division_code, name, valid_from, valid_to, event_sequence)
                        values (:id, :code, :division, :name, :from, cast(:to as date), :sequence)
                        on conflict (id) do update set
                            code = excluded.code, division_code = excluded.division_code, name = excluded.name,
                            valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                            event_sequence = excluded.event_sequence
                        where department_copy.event_sequence < excluded.event_sequence""")
                .setParameter("id", department.id())
                .setParameter("code", department.code())
                .setParameter("division", department.divisionCode())
                .setParameter("name", department.name())
                .setParameter("from", department.validFrom())
                .setParameter("to", department.validTo())
                .setParameter("sequence", sequence)
                .executeUpdate();
    }
}
