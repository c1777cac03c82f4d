package org.riverchief.patrol.demand;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How often a reach is to be patrolled.
 *
 * @param waterClass class of reach it is for, such as BLACK_ODOROUS; absent: every class without a line of its own
 * @param warning colour it is for; absent: always
 * @param times how often in each period
 * @param months in which it is asked, 1 to 12; absent: all year
 */
public record Frequency(
        @Nullable @Pattern(regexp = "[A-Z][A-Z0-9_]*") @Size(max = 40)
        String waterClass,

        @Nullable WarningColour warning,
        @NotNull @Min(1) @Max(100) Integer times,
        @NotNull PatrolPeriod period,
        @Nullable @Size(min = 1, max = 12) List<@NotNull @Min(1) @Max(12) Integer> months) {

    /** Returns how many patrols a year this comes to, the season left aside. */
    public int perYear() {
        return times * period.perYear();
    }

    /** Returns whether a patrol is asked for on a day. */
    public boolean inSeason(LocalDate day) {
        return months == null || months.contains(day.getMonthValue());
    }

    /** Returns whether this is for exactly this class and colour. */
    public boolean isFor(@Nullable String otherClass, @Nullable WarningColour colour) {
        return Objects.equals(waterClass, otherClass) && warning == colour;
    }

    /** Returns whether it asks for as much as the other, in every month the other asks. */
    public boolean asksAsMuchAs(Frequency other) {
        boolean sameSeason = months == null || (other.months != null && months.containsAll(other.months));
        return perYear() >= other.perYear() && sameSeason;
    }
}
