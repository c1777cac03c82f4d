package org.riverchief.patrol.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riverchief.patrol.deadline.Rules.rule;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.category.Severity;

class RuleChoiceTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private final DeadlineRule national = rule(DeadlineRule.COUNTRY).build();
    private final DeadlineRule city = rule("441700").build();
    private final DeadlineRule county = rule("441781").build();

    @Test
    void findsNothingWhereNothingIsSet() {
        assertThat(RuleChoice.choose(List.of(), TODAY)).isEmpty();
    }

    @Test
    void prefersTheNearestDivision() {
        assertThat(RuleChoice.choose(List.of(national, county, city), TODAY)).containsSame(county);
        assertThat(RuleChoice.choose(List.of(city, national), TODAY)).containsSame(city);
    }

    @Test
    void prefersTheNearestDivisionToWhatIsSaidInMoreDetailAbove() {
        DeadlineRule detailed =
                rule("441700").category("DUMP").severity(Severity.MAJOR).build();

        assertThat(RuleChoice.choose(List.of(detailed, county), TODAY)).containsSame(county);
    }

    @Test
    void prefersCategoryAndSeverityThenCategoryThenSeverity() {
        DeadlineRule severity = rule("441781").severity(Severity.MAJOR).build();
        DeadlineRule category = rule("441781").category("DUMP").build();
        DeadlineRule both =
                rule("441781").category("DUMP").severity(Severity.MAJOR).build();

        assertThat(RuleChoice.choose(List.of(county, severity, category, both), TODAY))
                .containsSame(both);
        assertThat(RuleChoice.choose(List.of(county, severity, category), TODAY))
                .containsSame(category);
        assertThat(RuleChoice.choose(List.of(county, severity), TODAY)).containsSame(severity);
    }

    @Test
    void takesTheHighestVersionThatHasBegun() {
        DeadlineRule second = rule("441781").version(2).from("2026-06-01").build();
        DeadlineRule third = rule("441781").version(3).from("2027-01-01").build();

        assertThat(RuleChoice.choose(List.of(third, county, second), TODAY)).containsSame(second);
    }

    @Test
    void aWithdrawnRuleLeavesTheDecisionToTheDivisionAbove() {
        DeadlineRule withdrawn =
                rule("441781").version(2).from("2026-06-01").to("2026-06-01").build();

        assertThat(RuleChoice.choose(List.of(county, withdrawn, city), TODAY)).containsSame(city);
    }

    @Test
    void aRuleHoldsUntilTheDayBeforeItsEnd() {
        DeadlineRule ending = rule("441781").to("2026-11-25").build();

        assertThat(RuleChoice.choose(List.of(ending), TODAY)).containsSame(ending);
        assertThat(RuleChoice.choose(List.of(ending), TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void aRuleThatMayNotBeOverriddenGoesBeforeAllBelow() {
        DeadlineRule fixed = rule("441700").fixed().build();
        DeadlineRule alsoFixed = rule("441781").fixed().category("DUMP").build();

        assertThat(RuleChoice.choose(List.of(county, fixed, national), TODAY)).containsSame(fixed);
        assertThat(RuleChoice.choose(List.of(alsoFixed, fixed), TODAY)).containsSame(fixed);
    }
}
