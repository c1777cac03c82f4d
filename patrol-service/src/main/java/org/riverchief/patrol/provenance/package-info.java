/** Where rules, kinds and limits come from: the same words for every feature that ships or takes figures. */
@NullMarked
package org.riverchief.patrol.provenance;

import org.jspecify.annotations.NullMarked;
