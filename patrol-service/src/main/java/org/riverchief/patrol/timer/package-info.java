/**
 * Clocks of problems: receipt, re-inspection, the reporter's answer, and the time after which a problem goes to the chief
 * above. Each fires once, whoever sweeps and however often; all are counted again when a calendar is corrected.
 */
@NullMarked
package org.riverchief.patrol.timer;

import org.jspecify.annotations.NullMarked;
