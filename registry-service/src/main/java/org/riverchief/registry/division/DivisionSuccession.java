package org.riverchief.registry.division;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** That one division took over from another. */
@Entity
class DivisionSuccession extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String predecessorCode;

    public String successorCode;

    public LocalDate effectiveOn;

    /** The decision it rests on. */
    public String document;

    protected DivisionSuccession() {}

    static DivisionSuccession of(String predecessor, String successor, Reorganize order) {
        DivisionSuccession succession = new DivisionSuccession();
        succession.predecessorCode = predecessor;
        succession.successorCode = successor;
        succession.effectiveOn = order.effectiveOn();
        succession.document = order.document();
        return succession;
    }

    static List<SuccessionView> of(String code) {
        return DivisionSuccession.<DivisionSuccession>list(
                        "predecessorCode = ?1 or successorCode = ?1 order by effectiveOn, id", code)
                .stream()
                .map(row -> new SuccessionView(row.predecessorCode, row.successorCode, row.effectiveOn, row.document))
                .toList();
    }
}
