/** Classes of reach as offices set them, for rules that ask for more on some waters (Guangzhou: black-odorous ones). */
@NullMarked
package org.riverchief.patrol.reachclass;

import org.jspecify.annotations.NullMarked;
