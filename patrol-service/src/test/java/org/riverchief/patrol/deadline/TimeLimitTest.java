package org.riverchief.patrol.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitTest {

    @ParameterizedTest
    @CsvSource({
        "P10WD, P10WD",
        "P1WD, P1WD",
        "P007WD, P7WD",
        "PT2H, PT2H",
        "P1D, PT24H",
        "PT90M, PT1H30M",
        "P366D, PT8784H"
    })
    void readsALimit(String text, String canonical) {
        assertThat(TimeLimit.parse(text).text()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "10", "P10W", "P0WD", "P367WD", "P-3WD", "PT0S", "PT-2H", "P367D", "P1M", "p10wd", "P10WD "})
    void refusesWhatIsNoLimit(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> TimeLimit.parse(text));
    }
}
