/**
 * One strategy for one river (一河一策): five lists for a water or a reach, checked against each other, approved by a chief,
 * revised without losing what was in force. Publishes {@code strategy.changed}.
 */
@NullMarked
package org.riverchief.registry.strategy;

import org.jspecify.annotations.NullMarked;
