package org.riverchief.registry.department;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A further name, as 环保局 for 生态环境局.
 *
 * @param validTo first day it was no longer used; absent while it is
 */
record AddAlias(
        @NotBlank @Size(max = 100) String name,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @NotBlank @Size(max = 300) String source,
        boolean verified) {}
