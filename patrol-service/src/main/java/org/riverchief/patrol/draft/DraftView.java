package org.riverchief.patrol.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * A report that is not sent yet.
 *
 * @param id of the problem it becomes
 * @param content what is filled in so far, with the names {@code POST /problems} takes
 */
record DraftView(UUID id, JsonNode content, Instant savedAt) {}
