/**
 * Deliveries: one row per message, channel and endpoint, each with its own state, tried again until it arrives or is
 * given up loudly. Publishes and consumes nothing.
 */
@NullMarked
package org.riverchief.notification.delivery;

import org.jspecify.annotations.NullMarked;
