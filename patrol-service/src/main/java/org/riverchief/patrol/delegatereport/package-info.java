/**
 * What delegates tell their chiefs of the patrols made for them (Guangzhou 2021: the same day): due with each patrol,
 * submitted by the delegate, seen by the chief.
 */
@NullMarked
package org.riverchief.patrol.delegatereport;

import org.jspecify.annotations.NullMarked;
