package org.riverchief.assessment.recomputation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;
import java.util.Optional;
import org.riverchief.assessment.period.Period;
import org.riverchief.assessment.period.PeriodKind;

/** A period for which everybody's score was asked for, whether or not anything happened in it. */
@Entity
@IdClass(OpenedPeriod.Key.class)
class OpenedPeriod extends PanacheEntityBase {

    @Id
    @Enumerated(EnumType.STRING)
    public PeriodKind periodKind;

    @Id
    public LocalDate periodFrom;

    protected OpenedPeriod() {}

    record Key(PeriodKind periodKind, LocalDate periodFrom) {}

    static OpenedPeriod of(Period period) {
        OpenedPeriod opened = new OpenedPeriod();
        opened.periodKind = period.kind();
        opened.periodFrom = period.from();
        return opened;
    }

    static Optional<Period> findLast(PeriodKind kind) {
        return OpenedPeriod.<OpenedPeriod>find("periodKind = ?1 order by periodFrom desc", kind)
                .firstResultOptional()
                .map(opened -> kind.containing(opened.periodFrom));
    }
}
