package org.riverchief.assessment.period;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** Where a day begins. */
@ConfigMapping(prefix = "assessment.period")
interface PeriodConfig {

    @WithDefault("Asia/Shanghai")
    ZoneId zone();
}
