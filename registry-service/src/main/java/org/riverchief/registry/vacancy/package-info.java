/**
 * Where nobody is in charge and where several are, on any day: divisions without general chiefs, reaches without a chief,
 * places held twice. Reads the tables of appointments, divisions and reaches; changes nothing.
 */
@NullMarked
package org.riverchief.registry.vacancy;

import org.jspecify.annotations.NullMarked;
