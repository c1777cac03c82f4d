package org.riverchief.registry.ogc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riverchief.testing.StackResource;

/** The abstract tests A.2.1 to A.2.6 and A.2.8 of Part 1: documents about the data. */
@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class OgcCoreTest {

    /** /conf/core/http, /conf/core/root-op, /conf/core/root-success. */
    @ParameterizedTest
    @ValueSource(strings = {"/ogc", "/ogc/", "/api/registry/v1/ogc"})
    void landingPageLinksToTheDescriptionConformanceAndData(String path) {
        RestAssured.given()
                .basePath("")
                .get(path)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("links.rel", hasItems("self", "alternate", "service-desc", "service-doc", "conformance", "data"))
                .body("links.href", everyItem(startsWith(RestAssured.baseURI + ":" + RestAssured.port + "/ogc")));
    }

    /** The links are those of the origin that the gateway names. */
    @Test
    void linksPointToTheOriginTheClientAsked() {
        Ogc.anonymously()
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "hzz.example.gov.cn")
                .header("X-Forwarded-Port", "443")
                .get("/collections/reaches/items?limit=2")
                .then()
                .statusCode(200)
                .body(
                        "links.find { it.rel == 'next' }.href",
                        startsWith("https://hzz.example.gov.cn/ogc/collections/reaches/items?"));
    }

    /** /conf/core/api-definition-op, /conf/core/api-definition-success. */
    @Test
    void everyLinkOfTheLandingPageIsAnswered() {
        List<Map<String, String>> links = Ogc.json("").getList("links");

        for (Map<String, String> link : links) {
            RestAssured.given()
                    .urlEncodingEnabled(false)
                    .accept(link.get("type"))
                    .get(link.get("href"))
                    .then()
                    .statusCode(200)
                    .contentType(link.get("type").split(";")[0]);
        }
    }

    /** /conf/core/conformance-op, /conf/core/conformance-success. */
    @Test
    void conformanceNamesTheClassesOfBothParts() {
        Ogc.get("/conformance")
                .body(
                        "conformsTo",
                        hasItems(
                                "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
                                "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
                                "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/html",
                                "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30",
                                "http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs"));
    }

    /** /conf/core/fc-md-op, /conf/core/fc-md-success: links, items-links. */
    @Test
    void collectionsAreListedEachWithLinksToItsItems() {
        Ogc.get("/collections")
                .body("links.rel", hasItems("self", "alternate"))
                .body("links.type", everyItem(not(empty())))
                .body("collections.id", hasItems("divisions", "reaches", "water-bodies"))
                .body("collections.links.rel", everyItem(hasItem("items")))
                .body(
                        "collections.links.collect { it.findAll { it.rel == 'items' }.type }",
                        everyItem(hasItems("application/geo+json", "text/html")));
    }

    /** /conf/core/fc-md-success: extent. */
    @Test
    void extentHoldsEveryFeature() {
        List<Double> box = Ogc.json("/collections/reaches").getList("extent.spatial.bbox[0]", Double.class);
        List<Double> longitudes = Ogc.json("/collections/reaches/items")
                .getList(
                        "features.geometry.coordinates.flatten().indexed().findAll { it.key % 2 == 0 }*.value",
                        Double.class);

        assertThat(box).hasSize(4);
        assertThat(longitudes).isNotEmpty().allMatch(value -> value >= box.get(0) && value <= box.get(2));
        Ogc.get("/collections/reaches")
                .body("extent.spatial.crs", equalTo(Ogc.CRS84))
                .body("extent.temporal.interval[0][0]", equalTo("2025-01-01T00:00:00Z"))
                .body("extent.temporal.interval[0][1]", equalTo(null));
    }

    /** /conf/core/sfc-md-op, /conf/core/sfc-md-success: the same as in the list. */
    @Test
    void eachCollectionIsDescribedAsInTheList() {
        for (String id : Ogc.COLLECTIONS) {
            String title = Ogc.json("/collections").getString("collections.find { it.id == '%s' }.title".formatted(id));

            Ogc.get("/collections/" + id)
                    .body("id", equalTo(id))
                    .body("title", equalTo(title))
                    .body("itemType", equalTo("feature"))
                    .body("links.rel", hasItems("self", "alternate", "items"));
        }
        Ogc.anonymously().get("/collections/nothing").then().statusCode(404);
    }

    /** /conf/core/f-op, /conf/core/f-success, links. */
    @Test
    void aFeatureIsTheOneTheListShows() {
        for (String id : Ogc.COLLECTIONS) {
            Map<String, Object> listed = Ogc.get("/collections/%s/items?limit=1".formatted(id))
                    .extract()
                    .path("features[0]");

            Ogc.get("/collections/%s/items/%s".formatted(id, listed.get("id")))
                    .contentType("application/geo+json")
                    .body("type", equalTo("Feature"))
                    .body("id", equalTo(listed.get("id")))
                    .body("properties", equalTo(listed.get("properties")))
                    .body("geometry", equalTo(listed.get("geometry")))
                    .body("links.rel", hasItems("self", "alternate", "collection"))
                    .body("links.find { it.rel == 'self' }.type", equalTo("application/geo+json"));
        }
    }

    @Test
    void aFeatureThatIsNotThereIsNotFound() {
        for (String id : Ogc.COLLECTIONS) {
            Ogc.anonymously()
                    .get("/collections/%s/items/nothing".formatted(id))
                    .then()
                    .statusCode(404);
        }
    }

    /** /conf/core/query-param-unknown, on every path. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/conformance",
                "/api",
                "/collections",
                "/collections/reaches",
                "/collections/reaches/queryables",
                "/collections/reaches/items",
                "/collections/reaches/items/441700000001"
            })
    void refusesParametersItDoesNotKnow(String path) {
        Ogc.anonymously()
                .get(path + "?colour=blue")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:unknown-parameter"))
                .body("parameter", equalTo("colour"));
    }

    /** Queryables of Part 3. */
    @Test
    void queryablesAreAJsonSchema() {
        Ogc.get("/collections/reaches/queryables")
                .contentType("application/schema+json")
                .body("type", equalTo("object"))
                .body("'$id'", matchesPattern(".*/ogc/collections/reaches/queryables"))
                .body("properties.divisionCode.type", equalTo("string"))
                .body("properties.geometry.format", equalTo("geometry-any"));
    }
}
