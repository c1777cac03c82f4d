/** The spans of days a score is about. */
@NullMarked
package org.riverchief.assessment.period;

import org.jspecify.annotations.NullMarked;
