/**
 * Supervision orders (督办单): issued by rules when a deadline passed, answered by the lead department, closed when the
 * matter is put right. Publishes {@code order.issued} and {@code order.closed}; consumes nothing itself.
 */
@NullMarked
package org.riverchief.notification.order;

import org.jspecify.annotations.NullMarked;
