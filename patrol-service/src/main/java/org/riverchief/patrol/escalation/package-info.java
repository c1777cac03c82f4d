/**
 * Pressure on problems that do not move: somebody urges, or the problem goes to the chief above. Publishes {@code
 * problem.urged} and {@code .escalated}.
 */
@NullMarked
package org.riverchief.patrol.escalation;

import org.jspecify.annotations.NullMarked;
