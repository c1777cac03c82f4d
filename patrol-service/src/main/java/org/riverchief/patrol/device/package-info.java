/**
 * Positions by the HTTP protocol of OsmAnd and Traccar Client, from devices a chief gave a token. A position is on disk
 * before it is acknowledged; it belongs to the chief's patrol in whose time it lies, waits for one as long as the rule
 * says, and is deleted when none comes.
 */
@NullMarked
package org.riverchief.patrol.device;

import org.jspecify.annotations.NullMarked;
