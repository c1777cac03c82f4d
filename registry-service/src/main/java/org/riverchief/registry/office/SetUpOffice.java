package org.riverchief.registry.office;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office. Where the division has one already, that one ends when this begins.
 *
 * @param version that of the office it corrects; absent for a new one
 * @param dutyPhone phone that is answered, of the forms of {@code GET /office-phone-patterns}
 * @param memberDepartmentCodes departments that are members (成员单位)
 */
public record SetUpOffice(
        @Nullable Integer version,
        @NotNull String divisionCode,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 30) String dutyPhone,
        @Nullable @Size(max = 200) String address,
        @NotNull @Size(max = 60) List<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,29}") String> memberDepartmentCodes,
        @NotNull LocalDate validFrom) {}
