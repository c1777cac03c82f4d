/**
 * Photos: the original kept as evidence with what its metadata says, and a copy without metadata that is served. Other
 * features name photos by id and tie them to a division with {@link AttachmentService#attach}.
 */
@NullMarked
package org.riverchief.patrol.attachment;

import org.jspecify.annotations.NullMarked;
