package org.riverchief.patrol.track;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a track where what lies between two accepted fixes is not known. */
final class LegSplitter {

    private final TrackRule rule;

    LegSplitter(TrackRule rule) {
        this.rule = rule;
    }

    List<List<Fix>> legs(List<ClassifiedFix> fixes) {
        List<List<Fix>> legs = new ArrayList<>();
        List<Fix> leg = new ArrayList<>();
        Fix before = null;
        boolean jumped = false;
        for (ClassifiedFix classified : fixes) {
            if (!classified.accepted()) {
                jumped |= classified.setAside() == SetAside.JUMP;
                continue;
            }
            if (endsLeg(before, classified.fix(), jumped)) {
                leg = new ArrayList<>();
                legs.add(leg);
            }
            before = classified.fix();
            leg.add(before);
            jumped = false;
        }
        return legs;
    }

    private boolean endsLeg(@Nullable Fix before, Fix fix, boolean jumped) {
        if (before == null) {
            return true;
        }
        Duration silence = Duration.between(before.at(), fix.at());
        // Where a receiver strays for long, the way there and back only looks possible because time went by.
        return silence.compareTo(rule.filter().gapDuration()) > 0 || (jumped && isLeap(before, fix));
    }

    private boolean isLeap(Fix before, Fix fix) {
        Place from = Place.passed(before, 0);
        Place to = Place.passed(fix, 0);
        return Movement.Step.between(from, to).kmh() >= rule.speeds().vehicle().doubleValue();
    }
}
