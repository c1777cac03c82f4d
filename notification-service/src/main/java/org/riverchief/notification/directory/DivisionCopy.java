package org.riverchief.notification.directory;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A division as the registry last described it. */
@Entity
class DivisionCopy extends PanacheEntityBase {

    @Id
    String code;

    String name;
    LocalDate validFrom;

    @Nullable
    LocalDate validTo;

    long eventSequence;

    protected DivisionCopy() {}

    static void upsert(Directory.Division division, long sequence) {
        getEntityManager()
                .createNativeQuery("""
                        insert into division_copy (code, name, valid_from, valid_to, event_sequence)
                        values (:code, :name, :from, cast(:to as date), :sequence)
                        on conflict (code) do update set
                            name = excluded.name, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                            event_sequence = excluded.event_sequence
                        where division_copy.event_sequence < excluded.event_sequence""")
                .setParameter("code", division.code())
                .setParameter("name", division.name())
                .setParameter("from", division.validFrom())
                .setParameter("to", division.validTo())
                .setParameter("sequence", sequence)
                .executeUpdate();
    }
}
