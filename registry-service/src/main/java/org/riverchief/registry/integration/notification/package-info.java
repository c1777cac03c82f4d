/** What supervision says of its orders, and a read copy of the working calendars. */
@NullMarked
package org.riverchief.registry.integration.notification;

import org.jspecify.annotations.NullMarked;
