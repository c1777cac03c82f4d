/**
 * Departments that take part, each of one division. A renamed department ends and its successor begins. Publishes
 * {@code department.changed}.
 */
@NullMarked
package org.riverchief.registry.department;

import org.jspecify.annotations.NullMarked;
