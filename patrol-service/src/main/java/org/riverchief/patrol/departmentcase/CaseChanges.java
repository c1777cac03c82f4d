package org.riverchief.patrol.departmentcase;

import java.util.List;

/**
 * Cases that changed, in the order of their changes.
 *
 * @param next what to send as {@code after} next time, also when nothing follows yet
 * @param more whether more is there already
 */
record CaseChanges(List<CaseView> items, String next, boolean more) {}
