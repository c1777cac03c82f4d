package org.riverchief.patrol.intake;

import java.util.List;
import org.riverchief.patrol.patrolling.ReportedFix;
import org.riverchief.patrol.track.Crs;

/** A file that was read: its bytes and what they say, in WGS 84. */
@SuppressWarnings("ArrayRecordComponent")
record TrackFile(byte[] body, String hash, TrackFormat format, Crs crs, List<ReportedFix> fixes, int skipped) {}
