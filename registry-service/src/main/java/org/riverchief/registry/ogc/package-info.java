/**
 * OGC API – Features, Part 1 (17-069r4) and Part 2 (18-058r1), under {@code /ogc}: the collections other packages offer, as
 * GeoJSON and as pages. Open data for everybody; a token shows more of its own division.
 */
@NullMarked
package org.riverchief.registry.ogc;

import org.jspecify.annotations.NullMarked;
