package org.riverchief.registry.me;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.appointment.AppointmentView;
import org.riverchief.registry.chief.ChiefView;
import org.riverchief.registry.contact.ContactView;
import org.riverchief.registry.dutyitem.DutyItemView;
import org.riverchief.registry.reach.ReachView;

/**
 * The caller's own record as a chief, with the appointments in force and the reaches they are for.
 *
 * @param contact the department that leads for this chief
 * @param duties what the appointments oblige to
 */
record MeView(
        ChiefView chief,
        List<AppointmentView> appointments,
        List<ReachView> reaches,
        @Nullable ContactView contact,
        List<DutyItemView> duties) {}
