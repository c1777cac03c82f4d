package org.riverchief.assessment.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riverchief.assessment.Schemes.band;
import static org.riverchief.assessment.Schemes.noBasis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riverchief.assessment.Facts;
import org.riverchief.assessment.Schemes;
import org.riverchief.assessment.judging.Band;
import org.riverchief.assessment.measure.MeasureParameters;
import org.riverchief.assessment.period.PeriodKind;

class SchemeValidatorTest {

    @Test
    void acceptsTheShippedScheme() {
        assertThat(SchemeValidator.violations(Proposals.of(Schemes.villageA()))).isEmpty();
    }

    @Test
    void refusesAGapBetweenBands() {
        assertThat(codes(rate(band("[0", "0.3]", "1"), band("(0.4", "1]", "2"))))
                .containsExactly("band-gap");
    }

    @Test
    void refusesASinglePointWithoutBand() {
        assertThat(codes(rate(band("[0", "0.3)", "1"), band("(0.3", "1]", "2"))))
                .containsExactly("band-gap");
        assertThat(codes(rate(band("(0", "1]", "1")))).containsExactly("band-gap");
        assertThat(codes(rate(band("[0", "1)", "1")))).containsExactly("band-gap");
    }

    @Test
    void refusesAnOverlapOfOnePoint() {
        assertThat(codes(rate(band("[0", "0.3]", "1"), band("[0.3", "1]", "2"))))
                .containsExactly("band-overlap");
    }

    @Test
    void refusesABandThatAnotherHides() {
        assertThat(codes(rate(
                        band("[0", "0.6]", "1"),
                        band("(0.6", "0.9]", "4"),
                        band("(0.6", "0.9]", "10"),
                        band("(0.9", "1]", "2"))))
                .containsExactly("band-overlap");
    }

    @Test
    void refusesABandOutsideTheMeasuresValues() {
        assertThat(codes(rate(band("[0", "1]", "1"), band("(1", ")", "2")))).containsExactly("band-unreachable");
        assertThat(codes(rate(band("[0", "1]", "1"), band("(0.5", "0.5]", "2"))))
                .containsExactly("band-unreachable");
        assertThat(codes(rate(band("[0", "1]", "1"), band("[0.9", "0.1]", "2"))))
                .containsExactly("band-unreachable");
    }

    @Test
    void refusesABandThatNoNumberOfDaysReaches() {
        List<Band> bands = Schemes.patrolRate().bands();

        assertThat(codes(days(7, bands))).isEmpty();
        assertThat(codes(days(4, bands))).containsExactly("band-unreachable");
    }

    @Test
    void asksForABandWithoutBasisExactlyWhereThereMayBeNone() {
        assertThat(codes(indicator("OWN_FINDING_RATE", null, band("[0", "1]", "1"))))
                .containsExactly("band-gap");
        assertThat(codes(indicator("OWN_FINDING_RATE", null, noBasis("0"), noBasis("1"), band("[0", "1]", "1"))))
                .containsExactly("band-overlap");
        List<Band> bands = new ArrayList<>(Schemes.patrolRate().bands());
        bands.add(noBasis("0"));
        assertThat(codes(days(7, bands))).containsExactly("band-unreachable");
    }

    @Test
    void knowsThatBetweenWholeNumbersThereIsNothing() {
        assertThat(codes(balance(band("(", "-1]", "-1"), band("[0", "0]", "0"), band("(0", ")", "1"))))
                .isEmpty();
        assertThat(codes(balance(band("(", "-1]", "-1"), band("[0", "0]", "0"), band("(1", ")", "1"))))
                .containsExactly("band-gap");
        assertThat(codes(balance(band("(", "0]", "-1"), band("[0", ")", "1")))).containsExactly("band-overlap");
        assertThat(codes(balance(band("(", "0]", "-1"), band("(0", "1)", "0"), band("[1", ")", "1"))))
                .containsExactly("band-unreachable");
    }

    @Test
    void refusesWhatIsNotInTheListOfMeasures() {
        assertThat(codes(indicator("RIVER_MOOD", null, band("[0", "1]", "1")))).containsExactly("unknown-measure");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOGIN_COUNT",
                "LOG_INS",
                "DAILY_CHECK_INS",
                "CHECKIN_RATE",
                "SIGN_IN_DAYS",
                "PUNCH_RATE",
                "CLICKS",
                "APP_MINUTES",
                "USAGE",
                "ONLINE_HOURS",
                "PAGE_VIEWS",
                "INSTALLS"
            })
    void refusesToScoreTheUseOfTheSystem(String measure) {
        assertThat(codes(indicator(measure, null, band("[0", "1]", "1")))).containsExactly("usage-measure");
    }

    @Test
    void refusesAnUnknownFunctionAndATakenCode() {
        PublishSchemeVersion.Indicator good =
                Proposals.of(Schemes.villageA()).indicators().get(0);
        PublishSchemeVersion.Indicator linear = new PublishSchemeVersion.Indicator(
                "OTHER", "other", good.measure(), good.parameters(), "LINEAR", "test", false, good.bands());

        assertThat(codes(proposal(good, linear))).containsExactly("unknown-function");
        assertThat(codes(proposal(good, good))).containsExactly("duplicate-indicator");
    }

    @Test
    void refusesParametersThatAreMissingOutOfRangeOrAnothers() {
        List<Band> bands = Schemes.patrolRate().bands();

        assertThat(codes(days(8, bands))).containsExactly("measure-parameter");
        assertThat(codes(days(0, bands))).containsExactly("measure-parameter");
        assertThat(codes(proposal(indicatorOf("VALID_PATROL_DAY_RATE", null, bands))))
                .containsExactly("measure-parameter");
        assertThat(codes(indicator(
                        "OWN_FINDING_RATE", new MeasureParameters(7, null, null), noBasis("0"), band("[0", "1]", "1"))))
                .containsExactly("measure-parameter");
    }

    private static List<String> codes(PublishSchemeVersion proposal) {
        return SchemeValidator.violations(proposal).stream()
                .map(Violation::code)
                .toList();
    }

    private static PublishSchemeVersion rate(Band... bands) {
        List<Band> all = new ArrayList<>(Arrays.asList(bands));
        all.add(noBasis("0"));
        return proposal(indicatorOf("OWN_FINDING_RATE", null, all));
    }

    private static PublishSchemeVersion balance(Band... bands) {
        return indicator("MAJOR_FINDING_BALANCE", Schemes.majorProblems().parameters(), bands);
    }

    private static PublishSchemeVersion days(int required, List<Band> bands) {
        return proposal(indicatorOf("VALID_PATROL_DAY_RATE", new MeasureParameters(required, null, null), bands));
    }

    private static PublishSchemeVersion indicator(String measure, MeasureParameters parameters, Band... bands) {
        return proposal(indicatorOf(measure, parameters, Arrays.asList(bands)));
    }

    private static PublishSchemeVersion.Indicator indicatorOf(
            String measure, MeasureParameters parameters, List<Band> bands) {
        return new PublishSchemeVersion.Indicator("SOME", "some", measure, parameters, "BANDS", "test", false, bands);
    }

    private static PublishSchemeVersion proposal(PublishSchemeVersion.Indicator... indicators) {
        return new PublishSchemeVersion(
                Facts.MONDAY, PeriodKind.WEEK, 3, new BigDecimal("60"), "test", Arrays.asList(indicators));
    }
}
