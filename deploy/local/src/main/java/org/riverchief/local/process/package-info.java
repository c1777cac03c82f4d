/** Operating-system processes that are recorded, found again and ended, and never confused with others. */
@NullMarked
package org.riverchief.local.process;

import org.jspecify.annotations.NullMarked;
