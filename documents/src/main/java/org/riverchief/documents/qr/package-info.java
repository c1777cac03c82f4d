/** QR codes as pictures. */
@NullMarked
package org.riverchief.documents.qr;

import org.jspecify.annotations.NullMarked;
