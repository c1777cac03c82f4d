/** Outbox, relay and inbox: how facts leave a service and how they come in, each exactly once in effect. */
@NullMarked
package org.riverchief.defaults.events;

import org.jspecify.annotations.NullMarked;
