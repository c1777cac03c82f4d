/**
 * The public side of a notice board: the page its signed QR code leads to, the sketch map, the sheet it is printed from.
 */
@NullMarked
package org.riverchief.registry.boardpage;

import org.jspecify.annotations.NullMarked;
