/** The office's side of public reports: what waits for a decision, deciding, answering, reading a contact. */
@NullMarked
package org.riverchief.patrol.publicdesk;

import org.jspecify.annotations.NullMarked;
