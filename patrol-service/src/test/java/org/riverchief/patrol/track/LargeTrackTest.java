package org.riverchief.patrol.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Size, not speed: nothing here is timed, but neither an honest nor a hostile track of 50 000 fixes may stall. */
class LargeTrackTest {

    private static final int FIXES = 50_000;

    @Test
    void measuresAVeryLongWalk() {
        Walk walk = Walk.from(0, 20).every(1).noise(3, 4);
        while (walk.fixes().size() < FIXES) {
            walk.to(20_000, 20).to(0, 20);
        }

        TrackAnalysis analysis = analyse(walk.fixes(), windingReach());

        assertThat(analysis.setAsideShare()).isEqualByComparingTo("0");
        assertThat(analysis.coverage().ratio()).isPositive();
    }

    @Test
    void survivesPositionsAllOverTheWorld() {
        Random random = new Random(6);
        List<Fix> fixes = new ArrayList<>();
        for (int i = 0; i < FIXES; i++) {
            fixes.add(new Fix(
                    0,
                    i,
                    Walk.START.plusSeconds(i),
                    random.nextDouble() * 360 - 180,
                    random.nextDouble() * 180 - 90,
                    5.0,
                    false));
        }

        TrackAnalysis analysis = analyse(fixes, windingReach());

        assertThat(analysis.fixes()).hasSize(FIXES);
        assertThat(analysis.setAsideShare()).isGreaterThan(new BigDecimal("0.9"));
    }

    private static TrackAnalysis analyse(List<Fix> fixes, ReachLine reach) {
        return TrackEngine.analyse(Walk.trackOf(fixes), reach, Rules.village());
    }

    private static ReachLine windingReach() {
        double[] line = new double[4_000];
        for (int i = 0; i < line.length; i += 2) {
            line[i] = i * 5.0;
            line[i + 1] = 60 * Math.sin(i / 20.0);
        }
        return Ground.reach(line);
    }
}
