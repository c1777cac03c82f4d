package org.riverchief.registry.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.RegistryConfig;
import org.riverchief.testing.Database;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class DemoDataTest {

    private static final String COUNTS = """
            select (select count(*) from division) || ' ' || (select count(*) from water_body) || ' '
                || (select count(*) from water_body_figure) || ' ' || (select count(*) from reach_edition) || ' '
                || (select count(*) from chief) || ' ' || (select count(*) from appointment) || ' '
                || (select count(*) from department) || ' ' || (select count(*) from duty)""";

    private static final String WHOLE = "946 19 15 23 32 37 12 16";

    @Inject
    DemoData demo;

    @Inject
    DemoLoader loader;

    @Inject
    RegistryConfig config;

    private boolean spoilt;

    @AfterEach
    void leaveTheDemoDataWhole() {
        if (spoilt) {
            emptyTheRegistry();
            demo.load();
        }
    }

    @Test
    void isOnInTheProfilesThatAskForIt() {
        assertThat(config.demoData()).isTrue();
    }

    @Test
    void fillsAnEmptyRegistry() {
        emptyTheRegistry();

        demo.load();

        assertThat(Database.value(COUNTS)).isEqualTo(WHOLE);
    }

    @Test
    void keepsForestFarmsMinesAndPrisonsAsDivisions() {
        String units = Database.value("select count(*) from division where level = 'TOWN' and code ~ '[45]..$'");

        assertThat(units).isEqualTo("15");
    }

    @Test
    void changesNothingWhenLoadedAgain() {
        String counts = Database.value(COUNTS);
        String events = Database.value("select count(*) from outbox");

        demo.load();

        assertThat(Database.value(COUNTS)).isEqualTo(counts);
        assertThat(Database.value("select count(*) from outbox")).isEqualTo(events);
    }

    @Test
    void leavesAloneWhatAUserChangedSince() {
        spoilt = true;
        Database.execute("update department set name = '示范局' where code = 'WATER' and division_code = '441781'");

        demo.load();

        assertThat(Database.value("select name from department where code = 'WATER' and division_code = '441781'"))
                .isEqualTo("示范局");
    }

    @Test
    void finishesWhatWasBrokenOffHalfWay() {
        emptyTheRegistry();
        List<DemoStep> brokenOff = new ArrayList<>(demo.steps().subList(0, 3));
        DemoStep reaches = demo.steps().get(3);
        brokenOff.add(new DemoStep(reaches.name(), () -> {
            reaches.action().run();
            throw new IllegalStateException("the process ends here");
        }));

        assertThatThrownBy(() -> loader.load(brokenOff)).hasMessageContaining("ends here");
        assertThat(Database.value(COUNTS)).isEqualTo("946 19 15 0 0 0 0 0");
        demo.load();

        assertThat(Database.value(COUNTS)).isEqualTo(WHOLE);
    }

    @Test
    void loadsOnceWhenTwoProcessesStartAtOnce() throws Exception {
        emptyTheRegistry();
        ExecutorService processes = Executors.newFixedThreadPool(2);
        Callable<Void> start = () -> {
            demo.load();
            return null;
        };

        for (var process : processes.invokeAll(List.of(start, start))) {
            process.get();
        }

        assertThat(Database.value(COUNTS)).isEqualTo(WHOLE);
        processes.shutdown();
    }

    @Test
    void doesNotMixWithDataThatIsNotTheDemos() {
        emptyTheRegistry();
        Database.execute("insert into division values ('441700', '阳江市', '2020-01-01', 'CITY', null, false,"
                + " '2020-01-01', null, 0)");

        assertThatThrownBy(demo::load).hasMessageContaining("other data than the demo's");
    }

    @Test
    void isRefusedInProduction() {
        assertThatThrownBy(() -> DemoData.requireAllowed(List.of("prod"))).hasMessageContaining("prod");
        assertThatNoException().isThrownBy(() -> DemoData.requireAllowed(List.of("local")));
    }

    private void emptyTheRegistry() {
        spoilt = true;
        // Everything hangs on divisions. The tables of the plumbing stay: its threads work on them all the time.
        Database.execute("truncate division, demo_load cascade");
    }
}
