package org.riverchief.patrol.boundary;

import java.time.Instant;
import java.util.UUID;
import org.riverchief.patrol.category.Severity;
import org.riverchief.patrol.problem.Problem;
import org.riverchief.patrol.problem.ProblemState;
import org.riverchief.patrol.problem.SharedWith;

/**
 * What a chief hears of a neighbour's problem: enough to look, nothing of who reported it.
 *
 * @param reachId of the chief who is told
 * @param longitude in EPSG:4490
 */
record NoticeView(
        UUID problemId,
        UUID reachId,
        SharedWith.Relation relation,
        String problemDivisionCode,
        String category,
        Severity severity,
        ProblemState state,
        double longitude,
        double latitude,
        Instant toldAt) {

    static NoticeView of(Neighbour neighbour, Problem problem) {
        return new NoticeView(
                neighbour.problemId,
                neighbour.reachId,
                neighbour.relation,
                problem.divisionCode,
                problem.category,
                problem.severity,
                problem.state,
                problem.position().longitude(),
                problem.position().latitude(),
                neighbour.toldAt);
    }
}
