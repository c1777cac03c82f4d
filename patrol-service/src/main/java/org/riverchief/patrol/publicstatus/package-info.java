/** How far a public report is, for whoever has its tracking code: plain words, no person but the chief who answers. */
@NullMarked
package org.riverchief.patrol.publicstatus;

import org.jspecify.annotations.NullMarked;
