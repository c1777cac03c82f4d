package org.riverchief.patrol.signal;

import java.util.ArrayList;
import java.util.List;
import org.riverchief.patrol.rule.SignalRule;
import org.riverchief.patrol.rule.SignalRule.Limit;
import org.riverchief.patrol.track.ReasonCode;
import org.riverchief.patrol.track.TrackAnalysis;

/** What looks odd about a track by itself. */
final class TrackOddities {

    private final TrackAnalysis analysis;
    private final SignalRule rule;
    private final List<Signal> signals = new ArrayList<>();

    TrackOddities(TrackAnalysis analysis, SignalRule rule) {
        this.analysis = analysis;
        this.rule = rule;
    }

    List<Signal> signals() {
        add(ReasonCode.MOCK_LOCATION, rule.mockFixes(), (double) analysis.mockFixes(), "count");
        add(ReasonCode.LONG_PATROL, rule.longSeconds(), (double) analysis.durationSeconds(), "s");
        if (analysis.durationSeconds() <= rule.haste().within().toSeconds()) {
            add(
                    ReasonCode.HASTY_PATROL,
                    rule.haste().metres(),
                    analysis.lengthMetres().doubleValue(),
                    "m");
        }
        return signals;
    }

    private void add(ReasonCode code, Limit limit, double value, String unit) {
        if (value > limit.threshold().doubleValue()) {
            signals.add(Signal.ofPatrols(code, limit, value, unit, List.of()));
        }
    }
}
