/** Consumes the problems of the patrol service: their dispatch, handling and closing drive supervision. */
@NullMarked
package org.riverchief.notification.integration.patrol;

import org.jspecify.annotations.NullMarked;
