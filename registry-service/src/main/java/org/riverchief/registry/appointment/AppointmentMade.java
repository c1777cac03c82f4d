package org.riverchief.registry.appointment;

/** Said within the service, in the transaction that makes an appointment. */
public record AppointmentMade(AppointmentView appointment) {}
