package org.riverchief.patrol.integration.registry;

import java.util.UUID;

/** An appointment came or changed; sent to this service's own features in the transaction that stores it. */
public record AppointmentTaken(UUID appointmentId) {}
