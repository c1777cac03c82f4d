package org.riverchief.registry.waterbody;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which water bodies are asked for.
 *
 * @param parent those that flow into it or lie on it
 * @param basin those that drain it or a basin within
 * @param at the day they exist; today when absent
 */
record WaterBodySearch(
        @Nullable WaterBodyKind kind,
        @Nullable UUID parent,
        @Nullable UUID basin,
        @Nullable LocalDate at) {}
