package org.riverchief.registry.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.registry.reach.Bank;
import org.riverchief.registry.reach.Stretch;

class WaterSweepTest {

    private static final UUID WATER = UUID.randomUUID();

    private final Stretch county = stretch("1", DivisionLevel.COUNTY, Bank.BOTH, "0", "10", null);

    @Test
    void tellsGapAndOverlapOfTheReachOfTenKilometres() {
        Stretch upper = stretch("2", DivisionLevel.VILLAGE, Bank.BOTH, "0", "4.2", county);
        Stretch lower = stretch("3", DivisionLevel.VILLAGE, Bank.BOTH, "4.0", "9.5", county);

        WaterSweep sweep = sweep(Set.of(upper, lower), county, upper, lower);

        assertThat(sweep.sum()).isEqualTo(CoverageSum.of(new BigDecimal("10.0"), new BigDecimal("9.5")));
        assertThat(sweep.sum().coverage()).isEqualTo("0.9500");
        assertThat(sweep.sum().unmannedKm()).isEqualTo("0.5");
        assertThat(sweep.gaps()).hasSize(1);
        assertThat(sweep.gaps().get(0).fromKm()).isEqualTo("9.5");
        assertThat(sweep.gaps().get(0).toKm()).isEqualTo("10");
        assertThat(sweep.gaps().get(0).bank()).isEqualTo(Bank.BOTH);
        assertThat(sweep.overlaps()).hasSize(1);
        assertThat(sweep.overlaps().get(0).fromKm()).isEqualTo("4.0");
        assertThat(sweep.overlaps().get(0).toKm()).isEqualTo("4.2");
        assertThat(sweep.overlaps().get(0).reachIds()).containsExactly(upper.reachId(), lower.reachId());
    }

    @Test
    void seesNoOverlapBetweenAReachAndOneWithinIt() {
        Stretch town = stretch("2", DivisionLevel.TOWN, Bank.BOTH, "0", "10", county);
        Stretch village = stretch("3", DivisionLevel.VILLAGE, Bank.BOTH, "2", "3", town);

        WaterSweep sweep = sweep(Set.of(town, village), county, town, village);

        assertThat(sweep.sum().coverage()).isEqualTo("1.0000");
        assertThat(sweep.overlaps()).isEmpty();
    }

    @Test
    void asksForAChiefOnEveryBankThatBelongsToAReach() {
        Stretch left = stretch("2", DivisionLevel.VILLAGE, Bank.LEFT, "0", "10", county);
        Stretch right = stretch("3", DivisionLevel.VILLAGE, Bank.RIGHT, "0", "6", county);

        WaterSweep both = sweep(Set.of(left, right), county, left, right);
        WaterSweep one = sweep(Set.of(left), left);

        assertThat(both.sum().coveredKm()).isEqualByComparingTo("6");
        assertThat(both.overlaps()).isEmpty();
        assertThat(both.gaps()).extracting(Gap::bank).containsExactly(Bank.RIGHT);
        assertThat(one.sum().coverage()).isEqualTo("1.0000");
    }

    @Test
    void neverRoundsUpToWhole() {
        Stretch most = stretch("2", DivisionLevel.VILLAGE, Bank.BOTH, "0", "99999.999", null);
        Stretch rest = stretch("3", DivisionLevel.COUNTY, Bank.BOTH, "0", "100000", null);

        assertThat(sweep(Set.of(most), rest, most).sum().coverage()).isEqualTo("0.9999");
        assertThat(sweep(Set.of()).sum().coverage()).isNull();
    }

    @Test
    void leavesOutWhatNoReachHolds() {
        Stretch upper = stretch("2", DivisionLevel.VILLAGE, Bank.BOTH, "0", "2", null);
        Stretch lower = stretch("3", DivisionLevel.VILLAGE, Bank.BOTH, "5", "6", null);

        WaterSweep sweep = sweep(Set.of(upper), upper, lower);

        assertThat(sweep.sum().lengthKm()).isEqualByComparingTo("3");
        assertThat(sweep.gaps()).extracting(Gap::fromKm).containsExactly(new BigDecimal("5"));
    }

    private static WaterSweep sweep(Set<Stretch> served, Stretch... stretches) {
        return new WaterSweep("示范河", List.of(stretches), served::contains);
    }

    private static Stretch stretch(
            String code, DivisionLevel level, Bank bank, String from, String to, Stretch parent) {
        return new Stretch(
                UUID.randomUUID(),
                code,
                code,
                WATER,
                "441781",
                level,
                bank,
                new BigDecimal(from),
                new BigDecimal(to),
                parent == null ? null : parent.reachId());
    }
}
