package org.riverchief.patrol.patrolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.Patrols;
import org.riverchief.testing.Database;
import org.riverchief.testing.MutableClock;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class AbandonmentTest {

    @Inject
    MutableClock clock;

    @Inject
    PatrolService patrols;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void judgesAPatrolNobodyCompletedOnWhatCame() throws Exception {
        Patrols patrol = Patrols.started(3).sendAll();
        clock.advance(Duration.ofHours(23));
        patrols.abandon(patrol.id);
        patrol.view().body("state", equalTo("STARTED"));

        clock.advance(Duration.ofHours(2));
        ExecutorService replicas = Executors.newFixedThreadPool(4);
        replicas.invokeAll(Collections.nCopies(4, (Callable<Boolean>) () -> {
            patrols.abandon(patrol.id);
            return true;
        }));

        String finished = patrol.judged(1)
                .body("abandonedAt", notNullValue())
                .body("judgement.verdict", equalTo("VALID"))
                .body("judgement.durationSeconds", equalTo(740))
                .extract()
                .path("finishedAt");
        assertThat(OffsetDateTime.parse(finished)).isEqualTo(patrol.finishedAt());
        assertThat(Database.value(
                        "select count(*) from audit_entry where action = 'patrol.abandon' and entity_id = '%s'"
                                .formatted(patrol.id)))
                .isEqualTo("1");
        replicas.shutdown();
    }

    @Test
    void takesTheCompletionThatComesAfterAll() {
        Patrols patrol = Patrols.started(3);
        patrol.send(0).statusCode(201);
        clock.advance(Duration.ofHours(25));
        patrol.judged(1).body("judgement.verdict", equalTo("INVALID"));

        patrol.send(1).statusCode(201);
        patrol.send(2).statusCode(201);
        patrol.complete().statusCode(200).body("missingChunks.size()", equalTo(0));

        await().atMost(Duration.ofSeconds(30))
                .until(() -> "VALID".equals(patrol.view().extract().path("judgement.verdict")));
        patrol.complete().statusCode(200);
    }

    @Test
    void waitsForPatrolsThatAreStillGoingOn() {
        Patrols patrol = Patrols.started(1);

        patrols.abandon(patrol.id);

        patrol.view().body("state", equalTo("STARTED")).body("abandonedAt", nullValue());
    }
}
