/**
 * What of the registry is offered to maps: each collection says in one small class beside its rows which columns it shows,
 * and the queries for pages, boxes and times are built from that.
 */
@NullMarked
package org.riverchief.registry.features;

import org.jspecify.annotations.NullMarked;
