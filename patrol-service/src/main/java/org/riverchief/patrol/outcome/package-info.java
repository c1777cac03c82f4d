/**
 * What came of a handled problem: re-inspected, agreed by its reporter, closed, or found not to be done. The three facts are
 * kept apart, each with who, when and evidence. Publishes {@code problem.reinspected}, {@code .agreed}, {@code .reopened}
 * and {@code .closed}.
 */
@NullMarked
package org.riverchief.patrol.outcome;

import org.jspecify.annotations.NullMarked;
