package org.riverchief.patrol.publicreport;

import org.riverchief.patrol.integration.registry.ReachCopy;
import org.riverchief.patrol.track.Position;

/** A report's place: as given, as converted, and the reach it belongs to. */
record Located(ReachCopy reach, GivenPlace given, Position position, int metresFromReach) {}
