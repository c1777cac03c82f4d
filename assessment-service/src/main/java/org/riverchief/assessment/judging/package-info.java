/**
 * How facts become a score: rules without a database. Decimal arithmetic only; the same dossier under the same version of a
 * scheme gives the same bytes for ever.
 */
@NullMarked
package org.riverchief.assessment.judging;

import org.jspecify.annotations.NullMarked;
