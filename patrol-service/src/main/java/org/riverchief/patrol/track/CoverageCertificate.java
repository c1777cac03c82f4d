package org.riverchief.patrol.track;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a measurement found and everything needed to find it again: canonical JSON (RFC 8785) and its SHA-256 in hex.
 * Whoever holds the fixes, the reach's line and the rule obtains the same bytes; places are named only by their place
 * in the upload, so a certificate can be shown without showing where anyone was.
 */
public record CoverageCertificate(String json, String hash) {

    private static final String FORMAT = "riverchief-coverage-certificate/2";

    /** Returns the certificate of a measurement: the same inputs give the same bytes. */
    public static CoverageCertificate of(TrackAnalysis analysis) {
        String json = CanonicalJson.of(Map.of(
                "format", FORMAT,
                "engineVersion", TrackEngine.VERSION,
                "patrol", patrol(analysis.track()),
                "reach", reach(analysis.reach()),
                "rule", rule(analysis.rule()),
                "input", input(analysis.fixes()),
                "result", result(analysis),
                "coverage", CoverageJson.of(analysis.coverage()),
                "banks", CoverageJson.of(analysis.banks()),
                "setAside", setAside(analysis.fixes())));
        return new CoverageCertificate(json, Sha256.hex(json));
    }

    private static Map<String, Object> patrol(PatrolTrack track) {
        return Map.of(
                "id", track.patrolId(),
                "startedAt", track.startedAt(),
                "finishedAt", track.finishedAt(),
                "receivedAt", track.receivedAt(),
                "clockSkewSeconds", seconds(track.clockSkew()));
    }

    private static Map<String, Object> reach(ReachLine reach) {
        return Map.of(
                "id", reach.reachId(),
                "schematic", reach.schematic(),
                "geometryHash", reach.geometryHash(),
                "chainageFromKm", reach.chainageFromKm(),
                "chainageToKm", reach.chainageToKm());
    }

    private static Map<String, Object> rule(TrackRule rule) {
        return Map.of(
                "id", rule.id(),
                "version", rule.version(),
                "minima", minima(rule.minima()),
                "caps", caps(rule.caps()),
                "filter", filter(rule.filter()),
                "speeds", speeds(rule.speeds()),
                "corridor", corridor(rule.corridor()),
                "timeliness", timeliness(rule.timeliness()));
    }

    private static Map<String, Object> minima(TrackRule.Minima minima) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("durationSeconds", seconds(minima.duration()));
        facts.put("lengthMetres", minima.lengthMetres());
        facts.put("onReachShare", minima.onReachShare());
        facts.put("borderlineShare", minima.borderlineShare());
        BigDecimal coverage = minima.coverage();
        if (coverage != null) {
            facts.put("coverage", coverage);
        }
        return facts;
    }

    private static Map<String, Object> caps(TrackRule.Caps caps) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("vehicleShare", caps.vehicleShare());
        facts.put("setAsideShare", caps.setAsideShare());
        Duration duration = caps.duration();
        if (duration != null) {
            facts.put("durationSeconds", seconds(duration));
        }
        BigDecimal length = caps.lengthMetres();
        if (length != null) {
            facts.put("lengthMetres", length);
        }
        return facts;
    }

    private static Map<String, Object> filter(TrackRule.FixFilter filter) {
        return Map.of(
                "maximumAccuracyMetres", filter.maximumAccuracyMetres(),
                "assumedAccuracyMetres", filter.assumedAccuracyMetres(),
                "gapSeconds", seconds(filter.gapDuration()),
                "minimumMovementMetres", filter.minimumMovementMetres(),
                "stayRadiusMetres", filter.stayRadiusMetres(),
                "staySeconds", seconds(filter.stayDuration()));
    }

    private static Map<String, Object> speeds(TrackRule.Speeds speeds) {
        return Map.of(
                "footKmh", speeds.foot(),
                "vehicleKmh", speeds.vehicle(),
                "jumpKmh", speeds.jump());
    }

    private static Map<String, Object> corridor(TrackRule.Corridor corridor) {
        return Map.of(
                "metres", corridor.metres(),
                "samplingStepMetres", corridor.samplingStepMetres(),
                "maximumStretch", corridor.maximumStretch());
    }

    private static Map<String, Object> timeliness(TrackRule.Timeliness timeliness) {
        return Map.of(
                "clockSkewToleranceSeconds", seconds(timeliness.clockSkewTolerance()),
                "lateLimitSeconds", seconds(timeliness.lateLimit()));
    }

    private static Map<String, Object> input(List<ClassifiedFix> fixes) {
        return Map.of("fixes", fixes.size(), "hash", InputHash.of(fixes));
    }

    private static Map<String, Object> result(TrackAnalysis analysis) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("lengthMetres", analysis.lengthMetres());
        facts.put("durationSeconds", analysis.durationSeconds());
        facts.put("movingSeconds", analysis.movingSeconds());
        facts.put("gapSeconds", analysis.gapSeconds());
        facts.put("movement", analysis.movement());
        facts.put("medianSpeedKmh", analysis.medianSpeedKmh());
        facts.put("vehicleShare", analysis.vehicleShare());
        facts.put("onReachShare", analysis.onReachShare());
        facts.put("setAsideShare", analysis.setAsideShare());
        facts.put("acceptedFixes", analysis.acceptedFixes().size());
        facts.put("mockFixes", analysis.mockFixes());
        facts.put("legs", analysis.legs().stream().map(CoverageCertificate::leg).toList());
        return facts;
    }

    private static Map<String, Object> leg(Leg leg) {
        return Map.of(
                "startedAt", leg.startedAt(),
                "finishedAt", leg.finishedAt(),
                "fixes", leg.fixes(),
                "lengthMetres", leg.lengthMetres());
    }

    private static Map<String, Object> setAside(List<ClassifiedFix> fixes) {
        Map<SetAside, Integer> counts = new EnumMap<>(SetAside.class);
        List<Map<String, Object>> list = new ArrayList<>();
        for (ClassifiedFix classified : fixes) {
            SetAside reason = classified.setAside();
            if (reason != null) {
                counts.merge(reason, 1, Integer::sum);
                list.add(setAside(classified.fix(), reason));
            }
        }
        return Map.of("counts", counts, "fixes", list);
    }

    private static Map<String, Object> setAside(Fix fix, SetAside reason) {
        return Map.of("chunk", fix.chunk(), "index", fix.index(), "at", fix.at(), "reason", reason);
    }

    private static BigDecimal seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis(), 3);
    }
}
