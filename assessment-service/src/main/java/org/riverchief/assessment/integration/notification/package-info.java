/** Supervision orders. */
@NullMarked
package org.riverchief.assessment.integration.notification;

import org.jspecify.annotations.NullMarked;
