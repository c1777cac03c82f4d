/**
 * The rules of judgement as data: schemes, their versions, indicators and bands, and which scheme holds for which level in
 * which division. Versions are added, never changed. Publishes nothing.
 */
@NullMarked
package org.riverchief.assessment.scheme;

import org.jspecify.annotations.NullMarked;
