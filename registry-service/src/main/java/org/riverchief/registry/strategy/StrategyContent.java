package org.riverchief.registry.strategy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text and the five lists (问题、目标、任务、措施、责任). Items name each other by their codes, which stay the same through
 * revisions. A draft may be incomplete.
 *
 * @param overview 综合说明
 * @param safeguards 保障
 */
public record StrategyContent(
        @Nullable @Size(max = 5000) String overview,
        @Nullable @Size(max = 5000) String safeguards,
        @NotNull @Size(max = 200) List<@NotNull @Valid Problem> problems,
        @NotNull @Size(max = 200) List<@NotNull @Valid Goal> goals,
        @NotNull @Size(max = 200) List<@NotNull @Valid Task> tasks,
        @NotNull @Size(max = 500) List<@NotNull @Valid Measure> measures,
        @NotNull @Size(max = 500) List<@NotNull @Valid Responsibility> responsibilities) {

    private static final String CODE = "[A-Z][A-Z0-9-]{0,19}";

    /**
     * A problem found.
     *
     * @param head as SCARCITY, DISASTER, POLLUTION, ECOLOGY
     */
    public record Problem(
            @NotNull @Pattern(regexp = CODE) String code,
            @NotBlank String head,
            @NotBlank @Size(max = 1000) String description) {}

    /**
     * What is to be reached.
     *
     * @param indicator what is measured, with its unit
     * @param years what is to be reached in each year
     */
    public record Goal(
            @NotNull @Pattern(regexp = CODE) String code,
            @NotNull @Size(max = 50) List<@NotNull String> problemCodes,
            @NotBlank @Size(max = 300) String indicator,
            @NotBlank @Size(max = 200) String target,
            @NotNull @Size(max = 20) List<@NotNull @Valid Step> years) {}

    /** What a goal asks for in one year. */
    public record Step(int year, @NotBlank @Size(max = 200) String target) {}

    /**
     * What is to be done.
     *
     * @param head as WATER_RESOURCES, WATER_SAFETY
     */
    public record Task(
            @NotNull @Pattern(regexp = CODE) String code,
            @NotBlank String head,
            @NotNull @Size(max = 50) List<@NotNull String> goalCodes,
            @NotBlank @Size(max = 1000) String description) {}

    /**
     * How it is done.
     *
     * @param assistDepartmentCodes an empty list says that none assists, an absent one that nobody thought of it
     */
    public record Measure(
            @NotNull @Pattern(regexp = CODE) String code,
            @NotNull @Size(max = 50) List<@NotNull String> taskCodes,
            @NotBlank @Size(max = 1000) String description,
            @Nullable String leadDepartmentCode,
            @Nullable @Size(max = 20) List<@NotNull String> assistDepartmentCodes,

            @Nullable @DecimalMin("0") @Digits(integer = 15, fraction = 2)
            BigDecimal fundsYuan,

            @Nullable LocalDate dueOn) {}

    /**
     * Who answers for it.
     *
     * @param responsible a post or a body, not a person's name
     */
    public record Responsibility(
            @NotNull @Pattern(regexp = CODE) String code,
            @NotNull @Size(max = 100) List<@NotNull String> measureCodes,
            @NotBlank @Size(max = 200) String responsible) {}
}
