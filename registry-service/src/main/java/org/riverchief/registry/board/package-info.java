/**
 * The notice boards on the banks: where each stands, what it says in every edition, whether it is published. Whether it still
 * says what is true is for {@code boardcare}. Publishes {@code board.changed}.
 */
@NullMarked
package org.riverchief.registry.board;

import org.jspecify.annotations.NullMarked;
