package org.riverchief.defaults.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.riverchief.defaults.sample.ThingService;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class IdempotencyTest {

    @Inject
    ThingService things;

    @Test
    void answersTheSameKeyWithTheFirstAnswer() {
        String key = UUID.randomUUID().toString();

        String first = post(key, "a").then().statusCode(200).extract().asString();
        String second = post(key, "a").then().statusCode(200).extract().asString();

        assertThat(second).isEqualTo(first);
    }

    @Test
    void refusesAKeyThatCameWithAnotherBody() {
        String key = UUID.randomUUID().toString();
        post(key, "a").then().statusCode(200);

        post(key, "b").then().statusCode(409).body("type", equalTo("urn:problem-type:idempotency-key-reused"));
    }

    @Test
    void runsOnceWhenManyAskAtOnce() throws Exception {
        String key = UUID.randomUUID().toString();
        int before = things.created();
        ExecutorService threads = Executors.newFixedThreadPool(8);

        List<Future<String>> answers = threads.invokeAll(java.util.Collections.nCopies(8, (Callable<String>)
                () -> post(key, "a").then().statusCode(200).extract().asString()));

        for (Future<String> answer : answers) {
            assertThat(answer.get()).isEqualTo(answers.get(0).get());
        }
        assertThat(things.created() - before).isEqualTo(1);
        threads.shutdown();
    }

    @Test
    void keepsTheKeysOfTwoCallersApart() {
        String key = UUID.randomUUID().toString();

        String mine = post(key, "a").then().extract().path("id");
        String theirs = given().auth()
                .oauth2(Tokens.chief("441781", UUID.randomUUID()))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Map.of("name", "a", "divisionCode", "441781"))
                .post("/api/sample/v1/things")
                .then()
                .statusCode(200)
                .extract()
                .path("id");

        assertThat(theirs).isNotEqualTo(mine);
    }

    private static Response post(String key, String name) {
        return given().auth()
                .oauth2(Tokens.office("441781"))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Map.of("name", name, "divisionCode", "441781"))
                .post("/api/sample/v1/things");
    }
}
