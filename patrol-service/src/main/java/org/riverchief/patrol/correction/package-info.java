/**
 * Second thoughts of reporters: for a while they may change or take back what nobody worked on yet. Publishes {@code
 * problem.withdrawn}.
 */
@NullMarked
package org.riverchief.patrol.correction;

import org.jspecify.annotations.NullMarked;
