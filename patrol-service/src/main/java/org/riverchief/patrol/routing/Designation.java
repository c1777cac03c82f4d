package org.riverchief.patrol.routing;

import java.util.List;

/**
 * Departments an office chose.
 *
 * @param divisionCode where to look for them first, then above it
 */
public record Designation(String divisionCode, String leadDepartmentCode, List<String> assistDepartmentCodes) {}
