package org.riverchief.patrol.track;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Coverage as certificates state it. */
final class CoverageJson {

    private CoverageJson() {}

    static Map<String, Object> of(Coverage coverage) {
        return Map.of(
                "intervals", intervals(coverage.intervals()),
                "coveredMetres", coverage.coveredMetres(),
                "reachMetres", coverage.reachMetres(),
                "ratio", coverage.ratio());
    }

    static Map<String, Object> of(BankCoverage banks) {
        return Map.of("left", of(banks.left()), "right", of(banks.right()), "midstream", of(banks.midstream()));
    }

    static List<Map<String, BigDecimal>> intervals(List<Interval> intervals) {
        return intervals.stream()
                .map(interval -> Map.of("fromKm", interval.fromKm(), "toKm", interval.toKm()))
                .toList();
    }
}
