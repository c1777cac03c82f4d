package org.riverchief.registry.me;

import java.util.List;
import org.riverchief.registry.appointment.AppointmentView;
import org.riverchief.registry.chief.ChiefView;
import org.riverchief.registry.reach.ReachView;

/** The caller's own record as a chief, with the appointments in force and the reaches they are for. */
record MeView(ChiefView chief, List<AppointmentView> appointments, List<ReachView> reaches) {}
