/**
 * The door by which a department's own system pushes its answers: signed as
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md says, each message taken once.
 */
@NullMarked
package org.riverchief.patrol.departmenthook;

import org.jspecify.annotations.NullMarked;
