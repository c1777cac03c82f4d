/**
 * Signals: what looks odd about a patrol beside others (a track walked before, one phone for two chiefs, a leap between
 * patrols) or beside its photos. A signal has a person look where the rule says so and never fails a patrol by itself.
 */
@NullMarked
package org.riverchief.patrol.signal;

import org.jspecify.annotations.NullMarked;
