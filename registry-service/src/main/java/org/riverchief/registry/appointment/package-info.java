/**
 * Who is chief where and since when: for a division (general chiefs) or for a reach. Nothing is overwritten; an appointment
 * ends. Publishes {@code appointment.changed}.
 */
@NullMarked
package org.riverchief.registry.appointment;

import org.jspecify.annotations.NullMarked;
