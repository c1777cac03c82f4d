package org.riverchief.notification.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where a department wants its messages sent. */
record RegisterWebhookEndpoint(
        @NotBlank @Size(max = 2000) String url,
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,49}") String departmentCode,

        @NotNull @Pattern(regexp = "[1-9]\\d{5}(\\d{3}(\\d{3})?)?")
        String divisionCode,

        @Nullable @Size(max = 200) String description) {}
