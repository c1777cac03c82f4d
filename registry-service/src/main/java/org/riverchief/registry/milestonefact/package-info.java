/**
 * What the registry itself knows of a milestone, so that nobody is asked for it again: whether chiefs are named, an office
 * is set up, a list is published.
 */
@NullMarked
package org.riverchief.registry.milestonefact;

import org.jspecify.annotations.NullMarked;
