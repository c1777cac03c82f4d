/** Lines and areas as the registry keeps them (CGCS2000), and the one conversion of those that arrive otherwise. */
@NullMarked
package org.riverchief.registry.geometry;

import org.jspecify.annotations.NullMarked;
