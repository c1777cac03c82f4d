/**
 * One archive for one river (一河一档): facts by attribute, each with its source, year and department. Where two departments
 * say different things both stay, until an office accepts one.
 */
@NullMarked
package org.riverchief.registry.archive;

import org.jspecify.annotations.NullMarked;
