package org.riverchief.patrol.certificate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.patrolling.Patrol;
import org.riverchief.patrol.rule.EffectiveRule;
import org.riverchief.patrol.rule.StatedRule;
import org.riverchief.patrol.track.CoverageCertificate;
import org.riverchief.patrol.track.Fix;
import org.riverchief.patrol.track.PatrolTrack;
import org.riverchief.patrol.track.Position;
import org.riverchief.patrol.track.ReachLine;
import org.riverchief.patrol.track.TrackEngine;

/** Everything a patrol's certificate is computed from. */
record CertificateInputs(
        @NotNull @Valid PatrolTimes patrol,
        @NotNull @Valid Reach reach,
        @NotNull @Valid Rule rule,
        @NotNull @Size(max = MOST_FIXES) List<@NotNull @Valid StatedFix> fixes) {

    static final int MOST_FIXES = 50_000;
    private static final int MOST_VERTICES = 20_000;

    /**
     * When the patrol was.
     *
     * @param receivedAt when the last of the track was there, by the server's clock
     * @param clockSkewSeconds device clock minus server clock
     */
    record PatrolTimes(
            @NotNull UUID id,
            @NotNull Instant startedAt,
            @NotNull Instant finishedAt,
            @NotNull Instant receivedAt,

            @NotNull @DecimalMin("-1000000000") @DecimalMax("1000000000") @Digits(integer = 10, fraction = 3)
            BigDecimal clockSkewSeconds) {}

    /**
     * The reach's centreline.
     *
     * @param line vertices as [longitude, latitude] in degrees WGS 84, the first at chainageFromKm
     */
    record Reach(
            @NotNull UUID id,
            @NotNull @Digits(integer = 6, fraction = 4) BigDecimal chainageFromKm,
            @NotNull @Digits(integer = 6, fraction = 4) BigDecimal chainageToKm,
            @NotNull Boolean schematic,

            @NotNull @Size(min = 2, max = MOST_VERTICES)
            List<@NotNull @Size(min = 2, max = 2) List<@NotNull Double>> line) {}

    /** The rule's numbers, by the names the rules have; what signals are found by may be left out. */
    record Rule(
            @NotNull UUID id,
            @NotNull Integer version,
            @NotEmpty Map<String, @NotNull BigDecimal> parameters) {}

    /** One fix with its place in the upload. */
    record StatedFix(
            @NotNull @Min(0) Integer chunk,
            @NotNull @Min(0) @Max(10_000_000) Integer index,
            @NotNull Instant at,
            @NotNull Double longitude,
            @NotNull Double latitude,
            @Nullable Double accuracyMetres,
            boolean mock) {

        static StatedFix of(Fix fix) {
            return new StatedFix(
                    fix.chunk(),
                    fix.index(),
                    fix.at(),
                    fix.longitude(),
                    fix.latitude(),
                    fix.accuracyMetres(),
                    fix.mock());
        }

        Fix fix() {
            return new Fix(chunk, index, at, longitude, latitude, accuracyMetres, mock);
        }
    }

    static CertificateInputs of(Patrol patrol, PatrolTrack track, ReachLine line, EffectiveRule rule) {
        return new CertificateInputs(
                new PatrolTimes(
                        patrol.id,
                        track.startedAt(),
                        track.finishedAt(),
                        track.receivedAt(),
                        BigDecimal.valueOf(track.clockSkew().toMillis(), 3)),
                new Reach(
                        line.reachId(),
                        line.chainageFromKm(),
                        line.chainageToKm(),
                        line.schematic(),
                        line.vertices().stream()
                                .map(vertex -> List.of(vertex.longitude(), vertex.latitude()))
                                .toList()),
                new Rule(rule.id(), rule.version(), rule.parameters()),
                track.fixes().stream().map(StatedFix::of).toList());
    }

    /**
     * Computes the certificate.
     *
     * @throws org.riverchief.defaults.problem.DomainException when the line is none, or as {@link StatedRule} says
     */
    CoverageCertificate certificate() {
        PatrolTrack track = new PatrolTrack(
                patrol.id(),
                patrol.startedAt(),
                patrol.finishedAt(),
                patrol.receivedAt(),
                Duration.ofMillis(patrol.clockSkewSeconds().movePointRight(3).longValue()),
                fixes.stream().map(StatedFix::fix).toList());
        return CoverageCertificate.of(
                TrackEngine.analyse(track, line(), StatedRule.trackRule(rule.id(), rule.version(), rule.parameters())));
    }

    private ReachLine line() {
        List<Position> vertices = reach.line().stream()
                .map(vertex -> new Position(vertex.get(0), vertex.get(1)))
                .toList();
        try {
            return ReachLine.of(reach.id(), vertices, reach.chainageFromKm(), reach.chainageToKm(), reach.schematic());
        } catch (IllegalArgumentException e) {
            throw CertificateProblems.noLine();
        }
    }
}
