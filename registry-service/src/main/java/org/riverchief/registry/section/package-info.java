/** Boundary (handover) sections: where a water passes from one division to the next. Publishes {@code section.changed}. */
@NullMarked
package org.riverchief.registry.section;

import org.jspecify.annotations.NullMarked;
