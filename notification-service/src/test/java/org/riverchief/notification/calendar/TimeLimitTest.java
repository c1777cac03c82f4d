package org.riverchief.notification.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitTest {

    @Test
    void readsWorkingDays() {
        assertThat(TimeLimit.parse("P5WD")).isEqualTo(new TimeLimit.WorkingDayLimit(5));
        assertThat(TimeLimit.parse("P5WD").text()).isEqualTo("P5WD");
    }

    @Test
    void readsElapsedTime() {
        assertThat(TimeLimit.parse("PT2H")).isEqualTo(new TimeLimit.ElapsedLimit(Duration.ofHours(2)));
        assertThat(TimeLimit.parse("P1D")).isEqualTo(new TimeLimit.ElapsedLimit(Duration.ofDays(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "P0WD", "P1001WD", "PT0S", "PT-2H", "P5WDT2H"})
    void refusesWhatIsNoLimit(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> TimeLimit.parse(text));
    }
}
