/**
 * Reports that are not sent yet, kept so that one begun on a phone is finished at a desk. Private to the account; the draft
 * goes when the problem of its id is reported.
 */
@NullMarked
package org.riverchief.patrol.draft;

import org.jspecify.annotations.NullMarked;
