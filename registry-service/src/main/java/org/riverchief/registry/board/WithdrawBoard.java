package org.riverchief.registry.board;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a board is taken down. */
record WithdrawBoard(@NotBlank @Size(max = 500) String reason) {}
