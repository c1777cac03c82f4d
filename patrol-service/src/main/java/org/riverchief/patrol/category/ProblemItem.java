package org.riverchief.patrol.category;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.provenance.Evidence;

/** A measured thing within a category; its size tells how serious a problem is. */
@Entity
@Immutable
class ProblemItem extends PanacheEntityBase {

    /** What its size is given in. */
    enum Unit {
        SQUARE_METRES("平方米"),
        CUBIC_METRES("立方米");

        private final String text;

        Unit(String text) {
            this.text = text;
        }
    }

    @Id
    String code;

    String category;
    String name;

    @Nullable
    @Enumerated(EnumType.STRING)
    Unit unit;

    /** From this size on it is serious, from the next on major. */
    @Nullable
    BigDecimal seriousFrom;

    @Nullable
    BigDecimal majorFrom;

    /** Whatever its size. */
    @Nullable
    @Enumerated(EnumType.STRING)
    Severity fixedSeverity;

    String source;

    @Nullable
    Integer sourceYear;

    @Enumerated(EnumType.STRING)
    Evidence evidence;

    int position;

    protected ProblemItem() {}

    static List<ProblemItem> inOrder() {
        return list("order by position");
    }

    static Optional<ProblemItem> byCode(String code) {
        return findByIdOptional(code);
    }

    /** Returns how serious it is at a size, with the threshold and its source; nothing without a size it needs. */
    Optional<SeverityResult> severity(@Nullable BigDecimal size) {
        if (fixedSeverity != null) {
            return Optional.of(new SeverityResult(fixedSeverity, "%s:不论大小(%s)".formatted(name, source)));
        }
        if (size == null || unit == null) {
            return Optional.empty();
        }
        String explanation = "%s %s %s;较严重自 %s 起,重大自 %s 起(%s)"
                .formatted(name, size.toPlainString(), unit.text, text(seriousFrom), text(majorFrom), source);
        return Optional.of(new SeverityResult(reached(size), explanation));
    }

    private Severity reached(BigDecimal size) {
        if (reaches(size, majorFrom)) {
            return Severity.MAJOR;
        }
        return reaches(size, seriousFrom) ? Severity.SERIOUS : Severity.MINOR;
    }

    private static boolean reaches(BigDecimal size, @Nullable BigDecimal threshold) {
        return threshold != null && size.compareTo(threshold) >= 0;
    }

    private static String text(@Nullable BigDecimal threshold) {
        return threshold == null ? "未定" : threshold.stripTrailingZeros().toPlainString();
    }
}
