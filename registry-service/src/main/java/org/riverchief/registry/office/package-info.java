/**
 * River chief offices, one per division, with the departments they are made of and who works there. A division that must
 * have one and has none is a gap. Publishes {@code office.changed}.
 */
@NullMarked
package org.riverchief.registry.office;

import org.jspecify.annotations.NullMarked;
