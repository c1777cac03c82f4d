/**
 * What can be measured of a chief's period: a closed list of pure functions over facts. There is no measure of logins,
 * clicks, check-ins or use of an app, and no fact one could be made of.
 */
@NullMarked
package org.riverchief.assessment.measure;

import org.jspecify.annotations.NullMarked;
