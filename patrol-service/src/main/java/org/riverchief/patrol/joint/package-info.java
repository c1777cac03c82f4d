/** Joint patrols: one patrol of several chiefs and departments, which counts once for each who confirms to have been there. */
@NullMarked
package org.riverchief.patrol.joint;

import org.jspecify.annotations.NullMarked;
