/** Read copies of what the assessment service publishes. */
@NullMarked
package org.riverchief.patrol.integration.assessment;

import org.jspecify.annotations.NullMarked;
