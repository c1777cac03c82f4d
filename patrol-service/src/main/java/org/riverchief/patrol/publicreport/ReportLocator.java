package org.riverchief.patrol.publicreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.patrol.integration.registry.ReachCopy;
import org.riverchief.patrol.integration.registry.ReachFinder;
import org.riverchief.patrol.track.Crs;
import org.riverchief.patrol.track.Position;

/** Finds out which reach a report is about. */
@ApplicationScoped
class ReportLocator {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final BigDecimal BEYOND_MEASURE = new BigDecimal(Integer.MAX_VALUE);

    private final ReachFinder reaches;

    ReportLocator(ReachFinder reaches) {
        this.reaches = reaches;
    }

    /**
     * Returns the place of a report.
     *
     * @throws DomainException {@code place-missing} when neither place nor reach is named, {@code unknown-reach}, {@code
     *     no-reach} when this instance knows none near the place
     */
    Located locate(Submission submission, Instant at) {
        GivenPlace place = submission.place();
        if (submission.reachId() != null) {
            ReachCopy reach = ReachCopy.byId(submission.reachId()).orElseThrow(PublicReportProblems::unknownReach);
            return place == null ? inTheMiddle(reach) : at(reach, place);
        }
        if (place == null) {
            throw PublicReportProblems.placeMissing();
        }
        LocalDate today = LocalDate.ofInstant(at, ZONE);
        ReachFinder.Found found = reaches.nearest(place.inside(), today).orElseThrow(PublicReportProblems::noReach);
        return located(found.reach(), place, found.metres());
    }

    private Located at(ReachCopy reach, GivenPlace place) {
        return located(reach, place, reaches.distance(reach, place.inside()).orElse(BEYOND_MEASURE));
    }

    private static Located inTheMiddle(ReachCopy reach) {
        List<Position> vertices = reach.line().vertices();
        Position middle = vertices.get(vertices.size() / 2);
        return new Located(reach, new GivenPlace(middle.longitude(), middle.latitude(), Crs.CGCS2000), middle, 0);
    }

    private static Located located(ReachCopy reach, GivenPlace place, BigDecimal metres) {
        return new Located(
                reach, place, place.inside(), metres.min(BEYOND_MEASURE).intValue());
    }
}
