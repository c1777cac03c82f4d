package org.riverchief.patrol.exemption;

import java.time.LocalDate;
import java.util.UUID;

/** What a reach asks for on some days changed; sent in the transaction of the change. */
public record ReachExempted(UUID reachId, LocalDate firstDay, LocalDate lastDay) {}
