/**
 * Contact departments (联系部门): the department that leads for a chief of city or county. One at a time per chief. Publishes
 * {@code contact.changed}.
 */
@NullMarked
package org.riverchief.registry.contact;

import org.jspecify.annotations.NullMarked;
