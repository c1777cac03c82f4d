package org.riverchief.patrol.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.riverchief.defaults.audit.HashChain;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.patrol.patrolling.ReportedFix;
import org.riverchief.patrol.track.Crs;

/** Reads files of tracks and refuses what makes no sense whoever sent it. */
@ApplicationScoped
class TrackFileReader {

    private final ObjectMapper json;
    private final IntakeConfig config;

    TrackFileReader(ObjectMapper json, IntakeConfig config) {
        this.json = json;
        this.config = config;
    }

    /**
     * Returns what a file says.
     *
     * @param crsCode system the positions are stated in; map kits export GCJ-02 without saying so
     * @throws DomainException {@code body-too-large}, {@code unknown-crs}, {@code malformed-track}, {@code
     *     too-many-fixes} or {@code track-without-times}
     */
    TrackFile read(TrackFormat format, String crsCode, byte[] body) {
        if (body.length > config.maxSize().asLongValue()) {
            throw IntakeProblems.tooLarge(config.maxSize().asLongValue());
        }
        Crs crs = Crs.named(crsCode)
                .orElseThrow(() -> IntakeProblems.unknownCrs(
                        Arrays.stream(Crs.values()).map(Crs::code).toList()));
        ReadTrack track = new ReadTrack(config.maxFixes());
        switch (format) {
            case GPX -> GpxReader.read(body, track);
            case GEOJSON -> GeoJsonReader.read(json, body, track);
        }
        List<ReportedFix> fixes = track.fixes().stream()
                .map(fix -> new ReportedFix(fix.at(), crs.toWgs84(fix.position()), fix.accuracyMetres(), fix.mock()))
                .toList();
        return new TrackFile(body, HashChain.hash(body), format, crs, fixes, track.skipped());
    }
}
