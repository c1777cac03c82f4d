package org.riverchief.patrol.departmentanswer;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A batch of answers.
 *
 * @param answers each read by itself as an {@link Answer}: one that does not read is refused, the others are taken
 */
public record Answers(@NotEmpty @Size(max = 200) List<JsonNode> answers) {}
