/** Names of divisions and departments, kept as a read copy of the registry's events, for texts people read. */
@NullMarked
package org.riverchief.notification.directory;

import org.jspecify.annotations.NullMarked;
