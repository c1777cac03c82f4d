/**
 * Videos as evidence: kept as they came, served in ranges with their metadata blanked. A video is an attachment like a
 * photo and is named in requests by the same id.
 */
@NullMarked
package org.riverchief.patrol.video;

import org.jspecify.annotations.NullMarked;
