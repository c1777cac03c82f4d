package org.riverchief.registry.ogc;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Demo;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

/** Every collection answers every kind of question, whichever package offers it. */
@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class OgcCollectionsTest {

    private static final String QUESTION = "?limit=2&bbox=110,20,114,24&datetime=2025-01-01/..";

    @Test
    void answersAnyQuestion() {
        for (String id : Ogc.json("/collections").<String>getList("collections.id")) {
            for (String path : new String[] {"", "/queryables", "/items", "/items" + QUESTION}) {
                Ogc.get("/collections/" + id + path);
            }
            Ogc.as(Tokens.office(Demo.COUNTY))
                    .get("/collections/" + id + "/items" + QUESTION)
                    .then()
                    .statusCode(200)
                    .body("type", equalTo("FeatureCollection"));
        }
    }
}
