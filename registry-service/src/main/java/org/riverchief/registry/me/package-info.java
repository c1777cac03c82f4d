/** What the registry knows about whoever is calling. */
@NullMarked
package org.riverchief.registry.me;

import org.jspecify.annotations.NullMarked;
