/** What happened on the water: judged patrols, problems and their handling. */
@NullMarked
package org.riverchief.assessment.integration.patrol;

import org.jspecify.annotations.NullMarked;
