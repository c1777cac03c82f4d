package org.riverchief.assessment.scheme;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riverchief.assessment.period.PeriodKind;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.security.DivisionLevel;

/** A scheme, its versions and where it holds. */
record SchemeView(
        String code,
        String name,
        String source,
        int sourceYear,
        List<VersionSummary> versions,
        List<BindingView> bindings) {

    record VersionSummary(int version, LocalDate validFrom, PeriodKind periodKind, String note) {}

    record BindingView(
            String divisionCode,
            DivisionLevel level,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    static SchemeView of(Scheme scheme, List<SchemeVersion> versions, List<SchemeBinding> bindings) {
        return new SchemeView(
                scheme.code,
                scheme.name,
                scheme.source,
                scheme.sourceYear,
                versions.stream()
                        .map(one -> new VersionSummary(one.version, one.validFrom, one.periodKind, one.note))
                        .toList(),
                bindings.stream()
                        .map(one -> new BindingView(one.divisionCode, one.level, one.validFrom, one.validTo))
                        .toList());
    }

    String cursor() {
        return Cursor.encode(code);
    }
}
