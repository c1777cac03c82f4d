/** What an operator can ask for: up, down, status, and stopping or starting single parts. */
@NullMarked
package org.riverchief.local.command;

import org.jspecify.annotations.NullMarked;
