/** Consumes the registry's divisions and departments, for their names. */
@NullMarked
package org.riverchief.notification.integration.registry;

import org.jspecify.annotations.NullMarked;
