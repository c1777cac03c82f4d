package org.riverchief.notification.integration.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.notification.Supervision;
import org.riverchief.notification.directory.Directory;
import org.riverchief.testing.EventContract;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.TestEvents;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class DirectoryEventsTest {

    private static final String SOURCE = "/instances/441700/registry-service";
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    @Inject
    Directory directory;

    @BeforeEach
    void reset() {
        Supervision.reset();
    }

    @Test
    void learnsNamesFromThePublishedExamples() {
        TestEvents.send(
                "registry.division.v1",
                "org.riverchief.division.changed.v1",
                SOURCE,
                1,
                "441781105",
                EventContract.of("registry/division.changed.v1").exampleJson());
        TestEvents.send(
                "registry.department.v1",
                "org.riverchief.department.changed.v1",
                SOURCE,
                1,
                "019ac0de-0000-7000-8000-000000000005",
                EventContract.of("registry/department.changed.v1").exampleJson());

        await().pollInSameThread()
                .until(() -> directory.divisionName("441781105").equals("春湾镇"));
        await().pollInSameThread()
                .until(() -> directory.departmentName("WATER", "441781", TODAY).equals("阳春市水务局"));
    }

    @Test
    void olderNewsChangesNothing() {
        directory.keep(new Directory.Division("441781105", "春湾镇", TODAY, null), 7);
        directory.keep(new Directory.Division("441781105", "旧名", TODAY, null), 6);

        assertThat(directory.divisionName("441781105")).isEqualTo("春湾镇");
    }

    @Test
    void theCodeStandsInForANameNotHeardYet() {
        assertThat(directory.departmentName("EEB", "441702", TODAY)).isEqualTo("441702(EEB)");
    }
}
