package org.riverchief.registry.ogc;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;

/** Requests to the maps' interface. */
final class Ogc {

    static final String CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
    static final String EPSG = "http://www.opengis.net/def/crs/EPSG/0/";
    static final List<String> COLLECTIONS = List.of("boards", "divisions", "reaches", "water-bodies");

    private static final JsonPathConfig EXACT = new JsonPathConfig(JsonPathConfig.NumberReturnType.DOUBLE);

    private Ogc() {}

    static RequestSpecification anonymously() {
        return RestAssured.given().basePath("/ogc").accept("application/json");
    }

    static RequestSpecification as(String token) {
        return anonymously().auth().oauth2(token);
    }

    static ValidatableResponse get(String path) {
        return anonymously().get(path).then().statusCode(200);
    }

    static JsonPath json(String path) {
        return get(path).extract().jsonPath(EXACT);
    }

    static JsonPath reaches(RequestSpecification request) {
        return request.get("/collections/reaches/items")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static void refuses(RequestSpecification request, String parameter) {
        request.get("/collections/reaches/items")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("parameter", org.hamcrest.Matchers.equalTo(parameter));
    }

    /** Follows next links to the end. */
    static List<JsonPath> pages(String path) {
        List<JsonPath> pages = new ArrayList<>();
        String next = path;
        while (next != null) {
            JsonPath page = anonymously()
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            pages.add(page);
            String absolute = page.getString("links.find { it.rel == 'next' }.href");
            next = absolute == null ? null : absolute.substring(absolute.indexOf("/ogc") + 4);
        }
        return pages;
    }
}
