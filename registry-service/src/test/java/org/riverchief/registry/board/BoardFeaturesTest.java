package org.riverchief.registry.board;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Demo;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class BoardFeaturesTest {

    private static final String NUMBER = "示范-YC-0001";

    @Test
    void showsPublishedBoardsOnMaps() {
        map().get("/ogc/collections/boards").then().statusCode(200).body("extent", hasKey("spatial"));
        map().queryParam("number", NUMBER)
                .get("/ogc/collections/boards/items")
                .then()
                .statusCode(200)
                .body("features", hasSize(1))
                .body("features[0].geometry.type", equalTo("Point"))
                .body("features[0].geometry.coordinates", contains(111.9772f, 22.4315f))
                .body("features[0].properties.waterBody", equalTo("漠阳江"))
                .body("features[0].properties", not(hasKey("condition")));
        map().auth()
                .oauth2(Tokens.office(Demo.COUNTY))
                .queryParam("number", NUMBER)
                .get("/ogc/collections/boards/items")
                .then()
                .statusCode(200)
                .body("features[0].properties.condition", equalTo("INTACT"));
    }

    @Test
    void findsBoardsWithinABox() {
        map().queryParam("bbox", "111.97,22.43,111.98,22.44")
                .get("/ogc/collections/boards/items")
                .then()
                .statusCode(200)
                .body("features.properties.number", hasItem(NUMBER));
        map().queryParam("bbox", "110,20,110.1,20.1")
                .get("/ogc/collections/boards/items")
                .then()
                .statusCode(200)
                .body("features", hasSize(0));
    }

    private static RequestSpecification map() {
        return RestAssured.given().basePath("").accept("application/geo+json, application/json");
    }
}
