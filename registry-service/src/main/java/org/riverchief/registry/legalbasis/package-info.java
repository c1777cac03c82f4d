/**
 * Laws and articles that duties and problem categories rest on. An article stays empty until somebody who read it enters
 * it; nothing is made up.
 */
@NullMarked
package org.riverchief.registry.legalbasis;

import org.jspecify.annotations.NullMarked;
