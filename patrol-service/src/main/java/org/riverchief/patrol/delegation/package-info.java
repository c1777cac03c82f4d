/** Mandates: who may patrol on behalf of which chief, on which reaches, from when to when. */
@NullMarked
package org.riverchief.patrol.delegation;

import org.jspecify.annotations.NullMarked;
