package org.riverchief.patrol.departmentanswer;

/**
 * The department in whose name somebody, or a system, answers.
 *
 * @param account by which the history names who did it
 * @param name shown with it
 */
public record ActingDepartment(String divisionCode, String departmentCode, String account, String name) {}
