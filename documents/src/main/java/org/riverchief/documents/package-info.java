/** Pages to print, QR codes and sheets; what stands in them is the caller's. */
@NullMarked
package org.riverchief.documents;

import org.jspecify.annotations.NullMarked;
