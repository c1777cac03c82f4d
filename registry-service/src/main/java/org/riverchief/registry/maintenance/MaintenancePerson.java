package org.riverchief.registry.maintenance;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who does the work, and which. */
@Embeddable
record MaintenancePerson(
        @NotBlank @Size(max = 50) String name,
        @NotBlank @Size(max = 200) String task) {}
