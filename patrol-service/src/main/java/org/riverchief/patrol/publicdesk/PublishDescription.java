package org.riverchief.patrol.publicdesk;

import jakarta.validation.constraints.NotNull;

/**
 * Whether everybody may read what the reporter wrote.
 *
 * @param shown only when the text names nobody
 */
record PublishDescription(@NotNull Boolean shown) {}
