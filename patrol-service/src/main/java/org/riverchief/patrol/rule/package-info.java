/**
 * Patrol rules: every number a judgement depends on, versioned per division and level and inherited down the division
 * tree. Versions never change and never begin in the past, so what applied at an instant stays what applied.
 */
@NullMarked
package org.riverchief.patrol.rule;

import org.jspecify.annotations.NullMarked;
