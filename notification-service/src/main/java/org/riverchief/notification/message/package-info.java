/**
 * Messages to the people and bodies who must know: the inbox in the application, and what other channels carry.
 * Publishes and consumes nothing.
 */
@NullMarked
package org.riverchief.notification.message;

import org.jspecify.annotations.NullMarked;
