/** How the national codes of waters and reaches are formed: rules with their source, kept as data. */
@NullMarked
package org.riverchief.registry.coding;

import org.jspecify.annotations.NullMarked;
