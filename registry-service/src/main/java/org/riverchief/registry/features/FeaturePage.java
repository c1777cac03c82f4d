package org.riverchief.registry.features;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of features.
 *
 * @param next the key the following page continues after; absent on the last one
 */
public record FeaturePage(List<Feature> features, @Nullable String next) {}
