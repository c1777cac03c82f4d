/** The one launcher of an installation: how others know it, ask it for something, and tidy up after it. */
@NullMarked
package org.riverchief.local.launcher;

import org.jspecify.annotations.NullMarked;
