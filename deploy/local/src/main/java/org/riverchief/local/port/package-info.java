/** TCP ports: free ones, taken ones and who holds them. */
@NullMarked
package org.riverchief.local.port;

import org.jspecify.annotations.NullMarked;
