package org.riverchief.patrol.track;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the valid patrols of a reach in a period covered together: canonical JSON (RFC 8785) and its SHA-256 in hex. It
 * names each patrol by the hash of its certificate, so it shows neither who walked nor when.
 */
public record PeriodCertificate(String json, String hash) {

    private static final String FORMAT = "riverchief-period-certificate/1";
    private static final Comparator<Part> ORDER = Comparator.comparing(Part::certificateHash);

    /**
     * The reach that is certified.
     *
     * @param geometryHash of the line the chainages lie on
     */
    public record Reach(UUID id, String geometryHash, BigDecimal chainageFromKm, BigDecimal chainageToKm) {

        BigDecimal lengthMetres() {
            return chainageToKm.subtract(chainageFromKm).abs().movePointRight(3);
        }
    }

    /** What one patrol covered, by its own certificate. */
    public record Part(String certificateHash, List<Interval> intervals, BankIntervals banks) {}

    /** Returns the certificate of patrols in any order; the same patrol twice counts once. */
    public static PeriodCertificate of(Reach reach, LocalDate from, LocalDate to, List<Part> patrols) {
        List<Part> parts = patrols.stream().distinct().sorted(ORDER).toList();
        Coverage coverage = Coverage.of(
                parts.stream().flatMap(part -> part.intervals().stream()).toList(), reach.lengthMetres());
        BankCoverage banks = BankCoverage.united(parts.stream().map(Part::banks).toList(), reach.lengthMetres());
        String json = CanonicalJson.of(Map.of(
                "format", FORMAT,
                "reach",
                        Map.of(
                                "id", reach.id(),
                                "geometryHash", reach.geometryHash(),
                                "chainageFromKm", reach.chainageFromKm(),
                                "chainageToKm", reach.chainageToKm()),
                "period", Map.of("from", from, "to", to),
                "patrols", parts.stream().map(PeriodCertificate::part).toList(),
                "coverage", CoverageJson.of(coverage),
                "banks", CoverageJson.of(banks)));
        return new PeriodCertificate(json, Sha256.hex(json));
    }

    private static Map<String, Object> part(Part part) {
        return Map.of(
                "certificateHash", part.certificateHash(),
                "intervals", CoverageJson.intervals(part.intervals()),
                "banks",
                        Map.of(
                                "left", CoverageJson.intervals(part.banks().left()),
                                "right", CoverageJson.intervals(part.banks().right()),
                                "midstream", CoverageJson.intervals(part.banks().midstream())));
    }
}
