/**
 * Campaigns: what a division asks of itself and all below by a day, as the year-end tracker of 2017, with roll-up and
 * burn-down. A programme of milestone types can be run again and again.
 */
@NullMarked
package org.riverchief.registry.campaign;

import org.jspecify.annotations.NullMarked;
