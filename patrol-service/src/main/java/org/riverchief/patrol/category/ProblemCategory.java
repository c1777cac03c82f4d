package org.riverchief.patrol.category;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.provenance.Evidence;

/** A kind of problem. */
@Entity
@Immutable
class ProblemCategory extends PanacheEntityBase {

    @Id
    String code;

    String name;
    String description;

    @Enumerated(EnumType.STRING)
    Severity defaultSeverity;

    String source;

    @Nullable
    Integer sourceYear;

    @Enumerated(EnumType.STRING)
    Evidence evidence;

    int position;

    protected ProblemCategory() {}

    static List<ProblemCategory> inOrder() {
        return list("order by position, code");
    }

    static Optional<ProblemCategory> byCode(String code) {
        return findByIdOptional(code);
    }
}
