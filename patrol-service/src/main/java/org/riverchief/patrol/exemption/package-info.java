/** Days on which reaches ask for no patrol: flood, works, or that nobody can get there. */
@NullMarked
package org.riverchief.patrol.exemption;

import org.jspecify.annotations.NullMarked;
