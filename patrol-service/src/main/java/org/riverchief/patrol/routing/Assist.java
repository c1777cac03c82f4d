package org.riverchief.patrol.routing;

import jakarta.persistence.Embeddable;

/** A department that helps the lead, with the division it belongs to. */
@Embeddable
public record Assist(String departmentCode, String divisionCode) {}
