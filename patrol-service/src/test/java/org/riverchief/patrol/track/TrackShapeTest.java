package org.riverchief.patrol.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrackShapeTest {

    @Test
    void parallelLinesAreAsFarAsTheyLie() {
        TrackShape one = shape(Walk.from(0, 20).to(900, 20));
        TrackShape other = shape(Walk.from(0, 32).to(900, 32));

        assertThat(one.frechetMetres(other)).isCloseTo(12, within(0.1));
        assertThat(one.frechetMetres(one)).isZero();
    }

    @Test
    void theSameWayBackIsAnotherWay() {
        TrackShape there = shape(Walk.from(0, 20).to(900, 20));
        TrackShape back = shape(Walk.from(900, 20).to(0, 20));

        assertThat(there.frechetMetres(back)).isGreaterThan(800);
    }

    @Test
    void doesNotDependOnTheNumberOfFixes() {
        TrackShape seldom = shape(Walk.from(0, 20).every(20).to(900, 20).to(900, 300));
        TrackShape often = shape(Walk.from(0, 20).every(5).to(900, 20).to(900, 300));

        assertThat(seldom.frechetMetres(often)).isLessThan(1);
    }

    @Test
    void nothingIsLikeAnEmptyTrack() {
        TrackShape empty = TrackShape.of(List.of(), 64);

        assertThat(empty.frechetMetres(empty)).isInfinite();
    }

    private static TrackShape shape(Walk walk) {
        return TrackShape.of(walk.fixes(), 64);
    }
}
