package org.riverchief.patrol.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class BankCoverageTest {

    @Test
    void tellsTheBanksApart() {
        TrackAnalysis analysis =
                analyse(Walk.from(0, 40).to(600, 40).to(600, -40).to(200, -40));

        assertThat(metres(analysis.banks().left())).isBetween(570.0, 610.0);
        assertThat(metres(analysis.banks().right())).isBetween(380.0, 420.0);
        assertThat(metres(analysis.coverage())).isBetween(590.0, 610.0);
    }

    @Test
    void doesNotTellBanksApartInMidstream() {
        TrackAnalysis analysis = analyse(Walk.from(0, 4).to(600, -4));

        assertThat(metres(analysis.banks().midstream())).isGreaterThan(580);
        assertThat(analysis.banks().left().intervals()).isEmpty();
        assertThat(analysis.banks().right().intervals()).isEmpty();
    }

    @Test
    void unitesPatrolsSideBySide() {
        BankIntervals one = analyse(Walk.from(0, 40).to(500, 40)).banks().intervals();
        BankIntervals other = analyse(Walk.from(300, 40).to(900, 40)).banks().intervals();

        BankCoverage both = BankCoverage.united(List.of(one, other), BigDecimal.valueOf(1000));

        assertThat(metres(both.left())).isBetween(880.0, 905.0);
        assertThat(both.right().intervals()).isEmpty();
    }

    private static double metres(Coverage coverage) {
        return coverage.coveredMetres().doubleValue();
    }

    private static TrackAnalysis analyse(Walk walk) {
        return TrackEngine.analyse(walk.track(), Ground.straightReach(), Rules.village());
    }
}
