/** Pages as PDF, with a Chinese font of their own: they look the same wherever they are opened. */
@NullMarked
package org.riverchief.documents.pdf;

import org.jspecify.annotations.NullMarked;
