/**
 * Takes tracks in as files people already have: GPX 1.1 and GeoJSON. A file is stored once per patrol, whatever it is
 * called and however often it comes, and has a judged patrol judged again.
 */
@NullMarked
package org.riverchief.patrol.intake;

import org.jspecify.annotations.NullMarked;
