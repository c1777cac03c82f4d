/**
 * Watches the deadlines of cases other services own, and says when one passed, once per case, rule and step. It tells
 * the rest of the service with {@link CaseChange} inside the transaction of the change; publishes and consumes nothing.
 */
@NullMarked
package org.riverchief.notification.watch;

import org.jspecify.annotations.NullMarked;
