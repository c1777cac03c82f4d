/**
 * Which department a problem goes to and by when it must act, told from the registry's duty matrix, the deadline rules and
 * the working calendar. Holds no data of its own.
 */
@NullMarked
package org.riverchief.patrol.routing;

import org.jspecify.annotations.NullMarked;
