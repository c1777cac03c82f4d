/** What supervision says of its orders. */
@NullMarked
package org.riverchief.registry.integration.notification;

import org.jspecify.annotations.NullMarked;
