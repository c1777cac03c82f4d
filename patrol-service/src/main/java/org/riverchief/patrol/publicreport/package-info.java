/**
 * What people without an account report, whichever way it comes: made into a problem, or held for the office when the
 * guard is unsure; and how far it is, in plain words, by tracking code. Publishes {@code public-report.received}.
 */
@NullMarked
package org.riverchief.patrol.publicreport;

import org.jspecify.annotations.NullMarked;
