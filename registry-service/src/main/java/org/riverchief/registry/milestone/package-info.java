/**
 * What divisions have to reach by a day in a campaign, with evidence when they did and a light until then. Campaigns make
 * them. Publishes {@code milestone.changed}.
 */
@NullMarked
package org.riverchief.registry.milestone;

import org.jspecify.annotations.NullMarked;
