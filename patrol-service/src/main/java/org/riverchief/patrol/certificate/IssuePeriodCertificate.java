package org.riverchief.patrol.certificate;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Asks to certify what the valid patrols of a reach in a period covered together.
 *
 * @param from first day a patrol began, in China's time
 * @param to last day
 */
record IssuePeriodCertificate(
        @NotNull UUID reachId,
        @NotNull LocalDate from,
        @NotNull LocalDate to) {}
