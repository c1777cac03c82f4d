/**
 * Which data a department provides to which other, how often and how closely guarded; whether it came in time; who read it.
 */
@NullMarked
package org.riverchief.registry.sharing;

import org.jspecify.annotations.NullMarked;
