package org.riverchief.registry.features;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A feature as the caller may see it.
 *
 * @param geometry GeoJSON, longitude first, CGCS2000
 * @param properties by name; an absent value is null
 */
public record Feature(String id, @Nullable JsonNode geometry, Map<String, @Nullable Object> properties) {}
