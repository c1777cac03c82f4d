/**
 * Problems as departments have them: one case for the lead and each assistant of a dispatch, with its own due date, receipt
 * and answer; read by what changed since.
 */
@NullMarked
package org.riverchief.patrol.departmentcase;

import org.jspecify.annotations.NullMarked;
