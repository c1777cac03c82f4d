package org.riverchief.patrol.problem;

import java.util.UUID;

/** A chief above those who answer for a problem, and the division that chief answers for. */
public record Superior(UUID chiefId, String divisionCode) {}
