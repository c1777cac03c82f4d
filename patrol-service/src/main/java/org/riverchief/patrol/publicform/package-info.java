/** The web form of the notice boards' pages: opening it, sending photos, sending the report. */
@NullMarked
package org.riverchief.patrol.publicform;

import org.jspecify.annotations.NullMarked;
