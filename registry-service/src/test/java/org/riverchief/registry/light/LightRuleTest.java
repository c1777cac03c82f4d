package org.riverchief.registry.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LightRuleTest {

    private static final LocalDate DUE = LocalDate.of(2017, 12, 31);

    @Test
    void turnsByDaysLeftAndShareDone() {
        LightRule rule = LightRule.set(
                UUID.randomUUID(), new SetLightRule(30, new BigDecimal("0.8"), "test", true, LocalDate.EPOCH));

        assertThat(rule.light(DUE, LocalDate.of(2017, 11, 30), BigDecimal.ZERO)).isEqualTo(Light.ON_TRACK);
        assertThat(rule.light(DUE, LocalDate.of(2017, 12, 1), BigDecimal.ZERO)).isEqualTo(Light.AT_RISK);
        assertThat(rule.light(DUE, LocalDate.of(2017, 12, 1), new BigDecimal("0.7999")))
                .isEqualTo(Light.AT_RISK);
        assertThat(rule.light(DUE, LocalDate.of(2017, 12, 1), new BigDecimal("0.8")))
                .isEqualTo(Light.ON_TRACK);
        assertThat(rule.light(DUE, DUE, BigDecimal.ONE)).isEqualTo(Light.ON_TRACK);
        assertThat(rule.light(DUE, LocalDate.of(2018, 1, 1), BigDecimal.ONE)).isEqualTo(Light.OVERDUE);
    }
}
