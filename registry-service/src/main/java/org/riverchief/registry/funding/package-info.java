/** What money is planned, allocated and spent for which water, from which source, social capital among them. */
@NullMarked
package org.riverchief.registry.funding;

import org.jspecify.annotations.NullMarked;
