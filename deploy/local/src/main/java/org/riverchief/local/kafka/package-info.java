/** The real Kafka broker in a JVM of its own, and the topics the contracts state. */
@NullMarked
package org.riverchief.local.kafka;

import org.jspecify.annotations.NullMarked;
