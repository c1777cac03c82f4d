/** What a department's account may see within its division: its own department's things only. */
@NullMarked
package org.riverchief.notification.access;

import org.jspecify.annotations.NullMarked;
