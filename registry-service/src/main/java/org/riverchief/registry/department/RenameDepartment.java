package org.riverchief.registry.department;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A new name from a day on; the code and all that names it stay. */
record RenameDepartment(
        @NotBlank @Size(max = 100) String name, @NotNull LocalDate validFrom) {}
