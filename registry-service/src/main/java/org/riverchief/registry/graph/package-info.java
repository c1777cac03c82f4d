/** Waters as a directed graph in memory: which way they flow, where they meet, and the ways up and down along them. */
@NullMarked
package org.riverchief.registry.graph;

import org.jspecify.annotations.NullMarked;
