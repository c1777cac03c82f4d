package org.riverchief.defaults.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riverchief.defaults.problem.DomainException;

class DivisionCodeTest {

    @ParameterizedTest
    @CsvSource({
        "440000, PROVINCE, 44",
        "441700, CITY, 4417",
        "441781, COUNTY, 441781",
        "441781105, TOWN, 441781105",
        "441781105201, VILLAGE, 441781105201"
    })
    void tellsLevelAndPrefix(String code, DivisionLevel level, String prefix) {
        DivisionCode division = DivisionCode.of(code);

        assertThat(division.level()).isEqualTo(level);
        assertThat(division.prefix()).isEqualTo(prefix);
    }

    @ParameterizedTest
    @CsvSource({
        "441700, 441781105201, true",
        "441781, 441781105201, true",
        "441781105, 441781105201, true",
        "441781105201, 441781105201, true",
        "441781105201, 441781105, false",
        "441781105201, 441781105202, false",
        "441704, 441781105201, false",
        "441781, 441700, false",
        "441700, 441800, false",
        "440000, 441704, true"
    })
    void coversItselfAndWhatLiesBelow(String upper, String lower, boolean covered) {
        assertThat(DivisionCode.of(upper).covers(DivisionCode.of(lower))).isEqualTo(covered);
    }

    @Test
    void namesTheLineUpwardsNearestFirst() {
        assertThat(DivisionCode.of("441781105201").ancestors())
                .extracting(DivisionCode::value)
                .containsExactly("441781105201", "441781105", "441781", "441700", "440000");
        assertThat(DivisionCode.of("441700").ancestors())
                .extracting(DivisionCode::value)
                .containsExactly("441700", "440000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "44", "4417", "44178110", "44178110520", "4417811052011", "04170a", "441781105%"})
    void refusesWhatIsNoCode(String text) {
        assertThatThrownBy(() -> DivisionCode.of(text)).isInstanceOf(DomainException.class);
    }
}
