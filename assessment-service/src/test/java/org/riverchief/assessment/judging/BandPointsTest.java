package org.riverchief.assessment.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riverchief.assessment.Facts.CHIEF;
import static org.riverchief.assessment.Facts.MONDAY;
import static org.riverchief.assessment.Facts.REACH;
import static org.riverchief.assessment.Facts.WEEK;
import static org.riverchief.assessment.Facts.appointment;
import static org.riverchief.assessment.Facts.interval;
import static org.riverchief.assessment.Facts.order;
import static org.riverchief.assessment.Facts.ownProblem;
import static org.riverchief.assessment.Facts.publicProblem;
import static org.riverchief.assessment.Facts.reach;
import static org.riverchief.assessment.Facts.validPatrol;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riverchief.assessment.Schemes;
import org.riverchief.assessment.fact.Fact;
import org.riverchief.assessment.fact.FactValues.Severity;
import org.riverchief.assessment.measure.Dossier;

/** Every band of the shipped scheme and every edge between two, worked out by hand. */
class BandPointsTest {

    @ParameterizedTest(name = "{0} of 7 days")
    @CsvSource(delimiter = '|', textBlock = """
                    0 | -10 | [0,0]
                    1 | -7  | (0,0.3]
                    2 | -7  | (0,0.3]
                    3 | -3  | (0.3,0.6]
                    4 | -3  | (0.3,0.6]
                    5 | -2  | (0.6,0.8]
                    6 | 2   | (0.8,1)
                    7 | 12  | [1,1]
                    """)
    void scoresDaysWithAValidPatrol(int days, String points, String band) {
        List<Fact> patrols = IntStream.range(0, days)
                .mapToObj(day -> validPatrol(MONDAY.plusDays(day)))
                .toList();

        assertRow("EFFECTIVE_PATROL_RATE", patrols, points, band);
    }

    @ParameterizedTest(name = "{0} own of {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    0  | 0  | 0  | 0/0
                    0  | 1  | -7 | [0,0]
                    1  | 6  | -5 | (0,0.2]
                    1  | 5  | -5 | (0,0.2]
                    1  | 4  | -3 | (0.2,0.4]
                    2  | 5  | -3 | (0.2,0.4]
                    3  | 7  | -1 | (0.4,0.5]
                    1  | 2  | -1 | (0.4,0.5]
                    4  | 7  | 1  | (0.5,0.7]
                    7  | 10 | 1  | (0.5,0.7]
                    3  | 4  | 3  | (0.7,0.8]
                    4  | 5  | 3  | (0.7,0.8]
                    5  | 6  | 6  | (0.8,0.9]
                    9  | 10 | 6  | (0.8,0.9]
                    10 | 11 | 8  | (0.9,1]
                    1  | 1  | 8  | (0.9,1]
                    """)
    void scoresTheChiefsShareOfProblemsFound(int own, int all, String points, String band) {
        assertRow("REPORT_RATE", problems(own, all - own, Severity.MINOR), points, band);
    }

    @ParameterizedTest(name = "{0} own, {1} of others")
    @CsvSource(delimiter = '|', textBlock = """
                    0 | 4 | -6 | (-∞,-2)
                    0 | 3 | -6 | (-∞,-2)
                    1 | 3 | -5 | [-2,-2]
                    0 | 1 | -3 | [-1,-1]
                    2 | 2 | 0  | [0,0]
                    0 | 0 | 0  | [0,0]
                    1 | 0 | 3  | [1,1]
                    3 | 1 | 5  | [2,2]
                    3 | 0 | 6  | (2,+∞)
                    """)
    void scoresMajorProblemsAgainstThoseOthersFound(int own, int others, String points, String band) {
        assertRow("MAJOR_PROBLEMS", problems(own, others, Severity.MAJOR), points, band);
    }

    @ParameterizedTest(name = "{0} orders")
    @CsvSource(delimiter = '|', textBlock = """
                    0 | 0  | [0,0]
                    1 | -2 | [1,1]
                    2 | -5 | [2,+∞)
                    3 | -5 | [2,+∞)
                    """)
    void scoresSupervisionOrders(int count, String points, String band) {
        List<Fact> orders = IntStream.range(0, count)
                .mapToObj(number -> order("order " + number, MONDAY))
                .toList();

        assertRow("OVERDUE_ORDERS", orders, points, band);
    }

    @ParameterizedTest(name = "{0} of 3 km")
    @CsvSource(delimiter = '|', textBlock = """
                    0      | -3 | [0,0.3)
                    0.8999 | -3 | [0,0.3)
                    0.9    | 0  | [0.3,0.6)
                    1.7999 | 0  | [0.3,0.6)
                    1.8    | 1  | [0.6,0.8)
                    2.3999 | 1  | [0.6,0.8)
                    2.4    | 2  | [0.8,1]
                    3      | 2  | [0.8,1]
                    """)
    void scoresCoverage(String km, String points, String band) {
        List<Fact> facts = List.of(reach(REACH, "0", "3"), validPatrol(MONDAY, interval("0", km)));

        assertRow("PATROL_COVERAGE", facts, points, band);
    }

    private static List<Fact> problems(int own, int others, Severity severity) {
        List<Fact> problems = new ArrayList<>();
        IntStream.range(0, own).forEach(number -> problems.add(ownProblem("own " + number, severity)));
        IntStream.range(0, others).forEach(number -> problems.add(publicProblem("public " + number, severity)));
        return problems;
    }

    private static void assertRow(String indicator, List<Fact> facts, String points, String band) {
        List<Fact> all = new ArrayList<>(facts);
        all.add(appointment());

        Judgement judgement =
                Judgement.of(Schemes.villageA(), Dossier.of(CHIEF, WEEK, all).orElseThrow());

        JudgedRow row = judgement.rows().stream()
                .filter(one -> one.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
        assertThat(row.points()).isEqualByComparingTo(points);
        assertThat(row.band()).isEqualTo(band);
    }
}
