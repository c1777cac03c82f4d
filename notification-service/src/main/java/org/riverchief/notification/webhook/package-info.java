/**
 * Webhooks of departments: where they are, how they are signed (Standard Webhooks) and which addresses are refused.
 * Publishes and consumes nothing.
 */
@NullMarked
package org.riverchief.notification.webhook;

import org.jspecify.annotations.NullMarked;
