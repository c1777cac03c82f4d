/** A part of the stack as an operating-system process: started, recorded, waited for, ended, and never confused. */
@NullMarked
package org.riverchief.local.process;

import org.jspecify.annotations.NullMarked;
