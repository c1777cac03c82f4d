/**
 * Waters that do not end where a division does: the chiefs of the opposite bank and of the first reach downstream are told
 * of a problem, and the lowest common superior co-ordinates. Publishes {@code problem.shared}.
 */
@NullMarked
package org.riverchief.patrol.boundary;

import org.jspecify.annotations.NullMarked;
