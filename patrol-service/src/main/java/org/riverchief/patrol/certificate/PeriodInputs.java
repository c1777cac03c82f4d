package org.riverchief.patrol.certificate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.riverchief.patrol.track.BankIntervals;
import org.riverchief.patrol.track.Interval;
import org.riverchief.patrol.track.PeriodCertificate;

/** Everything a period's certificate is computed from; the certificate itself has the same members. */
record PeriodInputs(
        @NotNull @Valid Reach reach,
        @NotNull @Valid Period period,
        @NotNull @Size(max = MOST_PATROLS) List<@NotNull @Valid Part> patrols) {

    static final int MOST_PATROLS = 5000;
    private static final int MOST_INTERVALS = 10_000;

    /** The reach and the line the chainages lie on. */
    record Reach(
            @NotNull UUID id,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String geometryHash,
            @NotNull @Digits(integer = 6, fraction = 4) BigDecimal chainageFromKm,
            @NotNull @Digits(integer = 6, fraction = 4) BigDecimal chainageToKm) {}

    /** First and last day. */
    record Period(@NotNull LocalDate from, @NotNull LocalDate to) {}

    /** A stretch of chainage in km. */
    record Stretch(
            @NotNull @Digits(integer = 6, fraction = 4) BigDecimal fromKm,
            @NotNull @Digits(integer = 6, fraction = 4) BigDecimal toKm) {

        static List<Interval> intervals(List<Stretch> stretches) {
            return stretches.stream()
                    .map(stretch -> new Interval(stretch.fromKm(), stretch.toKm()))
                    .toList();
        }
    }

    /** What a patrol covered on each side. */
    record Banks(
            @NotNull @Size(max = MOST_INTERVALS) List<@NotNull @Valid Stretch> left,
            @NotNull @Size(max = MOST_INTERVALS) List<@NotNull @Valid Stretch> right,
            @NotNull @Size(max = MOST_INTERVALS) List<@NotNull @Valid Stretch> midstream) {}

    /** A patrol's share, by the hash of its own certificate. */
    record Part(
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String certificateHash,
            @NotNull @Size(max = MOST_INTERVALS) List<@NotNull @Valid Stretch> intervals,
            @NotNull @Valid Banks banks) {

        PeriodCertificate.Part part() {
            return new PeriodCertificate.Part(
                    certificateHash,
                    Stretch.intervals(intervals),
                    new BankIntervals(
                            Stretch.intervals(banks.left()),
                            Stretch.intervals(banks.right()),
                            Stretch.intervals(banks.midstream())));
        }
    }

    PeriodCertificate certificate() {
        return PeriodCertificate.of(
                new PeriodCertificate.Reach(
                        reach.id(), reach.geometryHash(), reach.chainageFromKm(), reach.chainageToKm()),
                period.from(),
                period.to(),
                patrols.stream().map(Part::part).toList());
    }
}
