package org.riverchief.registry.appointment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The end of an appointment.
 *
 * @param endsAt first instant it no longer holds; now when absent
 */
record EndAppointment(@Nullable Instant endsAt) {}
