/**
 * Who is chief where and since when: for a division, for a water alone or with all that flows into it, or for a reach.
 * Nothing is overwritten; an appointment ends. Publishes {@code appointment.changed}.
 */
@NullMarked
package org.riverchief.registry.appointment;

import org.jspecify.annotations.NullMarked;
