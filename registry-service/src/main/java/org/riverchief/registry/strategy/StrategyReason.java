package org.riverchief.registry.strategy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a strategy is returned or revised. */
record StrategyReason(@NotBlank @Size(max = 1000) String reason) {}
