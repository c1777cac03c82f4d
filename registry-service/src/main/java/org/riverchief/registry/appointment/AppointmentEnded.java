package org.riverchief.registry.appointment;

/** Said within the service, in the transaction that gives an appointment its end. */
public record AppointmentEnded(AppointmentView appointment) {}
