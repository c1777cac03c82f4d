/** How content reporters are with what was done: once per tracking code. Publishes {@code satisfaction.given}. */
@NullMarked
package org.riverchief.patrol.satisfaction;

import org.jspecify.annotations.NullMarked;
