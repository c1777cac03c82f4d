package org.riverchief.registry.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.geometry.Position;
import org.riverchief.registry.reach.Bank;

class ReachIndexTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    private static final UUID RIVER = UUID.randomUUID();
    private static final Locator.Nearness NEAR = new Locator.Nearness(500, 30, new BigDecimal("0.2"));

    private final IndexedReach city = reach("1", "441700", Bank.BOTH, 0, 20, null);
    private final IndexedReach upper = reach("2", "441781105", Bank.BOTH, 0, 10, city.id());
    private final IndexedReach lower = reach("3", "441704101", Bank.BOTH, 10, 20, city.id());
    private final ReachIndex index = ReachIndex.of(List.of(city, upper, lower));

    @Test
    void findsReachChainageDistanceAndBank() {
        Location location = locate(index, 111.05, 21.601);

        assertThat(location.reach()).isEqualTo(upper);
        assertThat(location.chainageKm()).isCloseTo(new BigDecimal("5"), within(new BigDecimal("0.001")));
        assertThat(location.hit().distanceMetres()).isCloseTo(110.7, within(0.2));
        assertThat(location.hit().bank()).isEqualTo(Bank.LEFT);
        assertThat(location.chain()).containsExactly(upper, city);
        assertThat(location.below()).containsExactly(lower);
        assertThat(location.isBoundary()).isFalse();
    }

    @Test
    void letsTheReachAboveAnswerOnTheBoundaryAndNamesTheOther() {
        Location location = locate(index, 111.1, 21.6);

        assertThat(location.reach()).isEqualTo(upper);
        assertThat(location.across()).containsExactly(lower);
        assertThat(location.isBoundary()).isTrue();
        assertThat(Location.lowestCommon(List.of(List.of(upper, city), List.of(lower, city))))
                .contains(city);
    }

    @Test
    void answersForTheBankThePositionIsOn() {
        IndexedReach left = reach("4", "441781106", Bank.LEFT, 0, 10, city.id());
        IndexedReach right = reach("5", "441704102", Bank.RIGHT, 0, 10, city.id());
        ReachIndex banks = ReachIndex.of(List.of(city, left, right));

        assertThat(locate(banks, 111.05, 21.6001).reach()).isEqualTo(left);
        assertThat(locate(banks, 111.05, 21.5999).reach()).isEqualTo(right);
        assertThat(locate(banks, 111.05, 21.5999).opposite()).containsExactly(left);
    }

    @Test
    void findsNothingFarFromWaterOrBeforeItsTime() {
        Locator locator = new Locator(index, NEAR);

        assertThat(locator.locate(new Position(111.05, 21.7), DAY)).isEmpty();
        assertThat(locator.locate(new Position(111.05, 21.6), LocalDate.of(2024, 1, 1)))
                .isEmpty();
    }

    @Test
    void followsChangesAndLeavesTheOldIndexAsItWas() {
        IndexedReach moved = new IndexedReach(
                upper.id(),
                upper.code(),
                upper.name(),
                RIVER,
                upper.divisionCode(),
                Bank.BOTH,
                true,
                upper.fromKm(),
                upper.toKm(),
                city.id(),
                upper.validFrom(),
                null,
                PackedLine.of(List.of(List.of(111.0, 21.8), List.of(111.1, 21.8))));

        ReachIndex changed = index.replacing(Set.of(upper.id()), List.of(moved));
        ReachIndex without = changed.replacing(Set.of(upper.id()), List.of());

        assertThat(locate(changed, 111.05, 21.8).reach()).isEqualTo(moved);
        assertThat(locate(changed, 111.05, 21.6).reach()).isEqualTo(city);
        assertThat(locate(index, 111.05, 21.6).reach()).isEqualTo(upper);
        assertThat(without.nearest(new Position(111.05, 21.8), DAY, 500, 30)).isEmpty();
        assertThat(without.size()).isEqualTo(2);
    }

    @Test
    void makesTheTreeAnewWhenMuchChanged() {
        List<IndexedReach> many = new ArrayList<>();
        for (int number = 0; number < 1_500; number++) {
            many.add(reach(String.valueOf(100 + number), "441781107", Bank.BOTH, number, number + 1, null));
        }
        Set<UUID> ids = Set.copyOf(many.stream().map(IndexedReach::id).toList());

        ReachIndex grown = index.replacing(ids, many);

        assertThat(grown.size()).isEqualTo(1_503);
        assertThat(locate(grown, 112.005, 21.6).reach()).isEqualTo(many.get(100));
    }

    private static Location locate(ReachIndex index, double longitude, double latitude) {
        return new Locator(index, NEAR)
                .locate(new Position(longitude, latitude), DAY)
                .orElseThrow();
    }

    private static IndexedReach reach(String code, String division, Bank bank, int fromKm, int toKm, UUID parent) {
        return new IndexedReach(
                UUID.randomUUID(),
                code,
                code,
                RIVER,
                division,
                bank,
                true,
                new BigDecimal(fromKm),
                new BigDecimal(toKm),
                parent,
                LocalDate.of(2025, 1, 1),
                null,
                PackedLine.of(List.of(List.of(111 + fromKm / 100.0, 21.6), List.of(111 + toKm / 100.0, 21.6))));
    }
}
