/** What a chief of a role and level has to do (河长职责), as boards print it and judgement asks for it. */
@NullMarked
package org.riverchief.registry.dutyitem;

import org.jspecify.annotations.NullMarked;
