/** What this service knows of working calendars: a read copy of what the notification service publishes. */
@NullMarked
package org.riverchief.patrol.integration.notification;

import org.jspecify.annotations.NullMarked;
