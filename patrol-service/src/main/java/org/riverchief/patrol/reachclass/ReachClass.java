package org.riverchief.patrol.reachclass;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.integration.registry.ReachCopy;

/** A reach's class from a day on, until a later row says otherwise. */
@Entity
@Immutable
class ReachClass extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID reachId;
    String divisionCode;

    @Nullable
    String waterClass;

    LocalDate validFrom;
    String source;
    Instant createdAt;
    String createdBy;

    protected ReachClass() {}

    static ReachClass of(SetReachClass request, ReachCopy reach, LocalDate validFrom, Instant at, String by) {
        ReachClass row = new ReachClass();
        row.reachId = reach.id;
        row.divisionCode = reach.divisionCode;
        row.waterClass = request.waterClass();
        row.validFrom = validFrom;
        row.source = request.source();
        row.createdAt = at;
        row.createdBy = by;
        return row;
    }

    /** Returns what was said last of a reach for a day. */
    static Optional<ReachClass> on(UUID reachId, LocalDate day) {
        return find(
                        "reachId = :reachId and validFrom <= :day order by validFrom desc, id desc",
                        Map.of("reachId", reachId, "day", day))
                .firstResultOptional();
    }
}
