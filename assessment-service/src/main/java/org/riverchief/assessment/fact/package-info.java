/**
 * The fact store: what other services' events said, one row per event, never changed. Every score is a function of these
 * rows. Publishes nothing itself; other features hear of a new fact in the transaction that stores it.
 */
@NullMarked
package org.riverchief.assessment.fact;

import org.jspecify.annotations.NullMarked;
