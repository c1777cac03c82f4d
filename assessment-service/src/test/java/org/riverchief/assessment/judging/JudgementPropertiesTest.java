package org.riverchief.assessment.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riverchief.assessment.Facts.CHIEF;
import static org.riverchief.assessment.Facts.MONDAY;
import static org.riverchief.assessment.Facts.OTHER_CHIEF;
import static org.riverchief.assessment.Facts.OTHER_REACH;
import static org.riverchief.assessment.Facts.REACH;
import static org.riverchief.assessment.Facts.WEEK;
import static org.riverchief.assessment.Facts.appointment;
import static org.riverchief.assessment.Facts.dispatched;
import static org.riverchief.assessment.Facts.id;
import static org.riverchief.assessment.Facts.interval;
import static org.riverchief.assessment.Facts.order;
import static org.riverchief.assessment.Facts.orderClosed;
import static org.riverchief.assessment.Facts.patrol;
import static org.riverchief.assessment.Facts.problem;
import static org.riverchief.assessment.Facts.reach;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riverchief.assessment.Schemes;
import org.riverchief.assessment.fact.Fact;
import org.riverchief.assessment.fact.FactValues.OrderOutcome;
import org.riverchief.assessment.fact.FactValues.ProblemSource;
import org.riverchief.assessment.fact.FactValues.Severity;
import org.riverchief.assessment.fact.FactValues.Verdict;
import org.riverchief.assessment.measure.Dossier;
import org.riverchief.assessment.measure.Evidence;

/** What holds for any facts whatever; each seed makes another week. */
class JudgementPropertiesTest {

    private static final SchemeDefinition SCHEME = Schemes.villageA();

    static List<Long> seeds() {
        return new Random(20261116).longs(300).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rowsSumUpToTheScore(long seed) {
        Judgement judgement = Judgement.of(SCHEME, dossier(week(new Random(seed))));

        BigDecimal sum = BigDecimal.ZERO;
        for (JudgedRow row : judgement.rows()) {
            sum = sum.add(row.points());
        }
        assertThat(judgement.total()).isEqualTo(sum);
        assertThat(judgement.rows()).hasSize(SCHEME.indicators().size() + 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void orderAndRepetitionOfFactsChangeNothing(long seed) {
        Random random = new Random(seed);
        List<Fact> facts = week(random);
        List<Fact> again = new ArrayList<>(facts);
        facts.stream().filter(fact -> random.nextBoolean()).forEach(again::add);
        Collections.shuffle(again, random);

        Dossier one = dossier(facts);
        Dossier other = dossier(again);

        assertThat(Judgement.of(SCHEME, other).hash())
                .isEqualTo(Judgement.of(SCHEME, one).hash());
        assertThat(Judgement.hashOfInputs(SCHEME, other)).isEqualTo(Judgement.hashOfInputs(SCHEME, one));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void evidenceNamesFactsOfTheDossier(long seed) {
        List<Fact> facts = week(new Random(seed));
        Set<UUID> known = facts.stream().map(Fact::id).collect(Collectors.toCollection(HashSet::new));

        Judgement judgement = Judgement.of(SCHEME, dossier(facts));

        assertThat(judgement.rows().stream().flatMap(row -> row.evidence().stream()))
                .extracting(Evidence::factId)
                .isSubsetOf(known);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void anyFactMoreMakesOtherInputs(long seed) {
        List<Fact> facts = week(new Random(seed));
        String before = Judgement.hashOfInputs(SCHEME, dossier(facts));

        facts.add(patrol("one more", 1, MONDAY, Verdict.INVALID));

        assertThat(Judgement.hashOfInputs(SCHEME, dossier(facts))).isNotEqualTo(before);
    }

    private static Dossier dossier(List<Fact> facts) {
        return Dossier.of(CHIEF, WEEK, facts).orElseThrow();
    }

    private static List<Fact> week(Random random) {
        List<Fact> facts = new ArrayList<>(
                List.of(appointment(), appointment(OTHER_REACH, MONDAY.plusDays(random.nextInt(7)), null)));
        if (random.nextBoolean()) {
            facts.add(reach(REACH, "0", km(random)));
            facts.add(reach(OTHER_REACH, km(random), "0.5"));
        }
        Map<UUID, Fact> patrols = new HashMap<>();
        for (int number = random.nextInt(12); number > 0; number--) {
            Fact patrol = somePatrol(random, number);
            patrols.putIfAbsent(patrol.id(), patrol);
        }
        facts.addAll(patrols.values());
        for (int number = random.nextInt(12); number > 0; number--) {
            addProblem(facts, random, "problem " + number);
        }
        for (int number = random.nextInt(4); number > 0; number--) {
            facts.add(order("order " + number, day(random)));
            if (random.nextInt(3) == 0) {
                facts.add(orderClosed("order " + number, day(random), any(random, OrderOutcome.values())));
            }
        }
        return facts;
    }

    private static Fact somePatrol(Random random, int number) {
        UUID chief = random.nextInt(4) == 0 ? OTHER_CHIEF : CHIEF;
        UUID reach = random.nextBoolean() ? REACH : OTHER_REACH;
        long judgement = 1 + random.nextInt(2);
        return patrol(
                id("patrol " + number % 8),
                judgement,
                chief,
                reach,
                day(random),
                any(random, Verdict.values()),
                interval(km(random), km(random)));
    }

    private static void addProblem(List<Fact> facts, Random random, String name) {
        facts.add(problem(
                name,
                day(random),
                any(random, Severity.values()),
                any(random, ProblemSource.values()),
                random.nextBoolean() ? CHIEF : null));
        if (random.nextInt(3) == 0) {
            facts.add(dispatched(name, day(random), any(random, Severity.values())));
        }
    }

    private static LocalDate day(Random random) {
        return MONDAY.plusDays(random.nextInt(9) - 1);
    }

    private static String km(Random random) {
        return BigDecimal.valueOf(random.nextInt(3000), 3).toPlainString();
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
