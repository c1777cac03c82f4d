package org.riverchief.registry.office;

import org.riverchief.defaults.security.DivisionLevel;

/**
 * A division that must have an office and has none.
 *
 * @param source of the rule that it must
 */
record OfficeGap(
        String divisionCode, String divisionName, DivisionLevel level, boolean functionalZone, String source) {}
