/** The persons who are, were or will be river chiefs. Where they are appointed is the appointment feature's. */
@NullMarked
package org.riverchief.registry.chief;

import org.jspecify.annotations.NullMarked;
