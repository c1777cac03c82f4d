/**
 * How to reach people who reported without an account: kept apart and encrypted, read by the office of the place alone,
 * every reading on record. Publishes and consumes nothing.
 */
@NullMarked
package org.riverchief.patrol.contact;

import org.jspecify.annotations.NullMarked;
