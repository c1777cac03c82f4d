package org.riverchief.registry.ogc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riverchief.registry.Demo;
import org.riverchief.testing.StackResource;

/** The abstract tests A.2.7 of Part 1 and those of the GeoJSON class: the features of a collection. */
@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class OgcItemsTest {

    private static final String ITEMS = "/collections/reaches/items";

    /** /conf/core/fc-op, /conf/core/fc-response, /conf/geojson/definition, /conf/geojson/content. */
    @Test
    void answersWithAFeatureCollection() {
        for (String id : Ogc.COLLECTIONS) {
            Ogc.get("/collections/%s/items?limit=5".formatted(id))
                    .contentType("application/geo+json")
                    .body("type", equalTo("FeatureCollection"))
                    .body("features.type", everyItem(equalTo("Feature")))
                    .body("features.id", everyItem(notNullValue()))
                    .body(
                            "features.every { it.containsKey('geometry') && it.containsKey('properties') }",
                            equalTo(true));
        }
    }

    /** /conf/core/fc-links, /conf/core/fc-timeStamp, /conf/core/fc-numberReturned. */
    @Test
    void saysHowManyWhenAndWhereElse() {
        Ogc.get(ITEMS + "?limit=5")
                .body("links.rel", hasItems("self", "alternate", "next"))
                .body("links.type", everyItem(notNullValue()))
                .body("timeStamp", matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z"))
                .body("numberReturned", equalTo(5))
                .body("features", hasSize(5));
    }

    /** /conf/core/fc-numberMatched: told only where it is known for nothing. */
    @Test
    void saysHowManyMatchWhenThePageIsAll() {
        Ogc.get(ITEMS + "?divisionCode=" + Demo.VILLAGE).body("numberMatched", equalTo(1));
        assertThat(Ogc.json(ITEMS + "?limit=5").getMap("")).doesNotContainKey("numberMatched");
    }

    /** /conf/core/fc-limit-definition, /conf/core/fc-limit-response. */
    @Test
    void keepsTheLimitAndCapsIt() {
        Ogc.get(ITEMS + "?limit=3").body("features", hasSize(3));
        Ogc.get(ITEMS + "?limit=100000000").body("features.size()", lessThanOrEqualTo(10_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "ten", "1.5", ""})
    void refusesALimitThatIsNone(String limit) {
        Ogc.refuses(Ogc.anonymously().queryParam("limit", limit), "limit");
    }

    @Test
    void nextLinksLeadThroughAllFeaturesOnce() {
        List<String> ids = Ogc.pages("/collections/divisions/items?limit=400").stream()
                .flatMap(page -> page.<String>getList("features.id").stream())
                .toList();

        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(900);
    }

    @Test
    void nextLinksKeepTheFilter() {
        List<JsonPath> pages = Ogc.pages(ITEMS + "?limit=2&level=TOWN&bbox=111.7,21.7,112.3,22.7");

        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages.stream().flatMap(page -> page.<String>getList("features.properties.level").stream()))
                .containsOnly("TOWN");
    }

    /** /conf/core/fc-bbox-definition, /conf/core/fc-bbox-response. */
    @Test
    void findsWhatTouchesTheBox() {
        List<String> names = Ogc.reaches(Ogc.anonymously().queryParam("bbox", "112.2,22.0,112.3,22.1"))
                .getList("features.properties.waterBody");

        assertThat(names).isNotEmpty().containsOnly("那龙河");
    }

    @Test
    void holdsTheBoxAgainstTheLineNotItsSurroundings() {
        // Within the box around the main stem of the city, far from the line itself.
        Ogc.get(ITEMS + "?bbox=111.76,21.75,111.78,21.77").body("features", hasSize(0));
    }

    @Test
    void takesBoxesWithHeightsAndAcrossTheAntimeridian() {
        Ogc.get(ITEMS + "?bbox=112.2,22.0,-100,112.3,22.1,9000")
                .body(
                        "features.size()",
                        equalTo(Ogc.json(ITEMS + "?bbox=112.2,22.0,112.3,22.1")
                                .getList("features")
                                .size()));
        Ogc.get(ITEMS + "?bbox=170,-10,-170,10").body("features", hasSize(0));
        Ogc.get(ITEMS + "?bbox=112.2,22.0,-170,22.1")
                .body(
                        "features.size()",
                        equalTo(Ogc.json(ITEMS + "?bbox=112.2,22.0,180,22.1")
                                .getList("features")
                                .size()));
    }

    @Test
    void findsNothingWithoutGeometryInABox() {
        Ogc.get("/collections/divisions/items?bbox=111,21,113,23").body("features", hasSize(0));
    }

    /** /conf/core/query-param-invalid. */
    @ParameterizedTest
    @ValueSource(strings = {"1,2,3", "1,2,3,4,5", "a,b,c,d", "111,23,113,21", "", "1,2,3,NaN"})
    void refusesABoxThatIsNone(String box) {
        Ogc.refuses(Ogc.anonymously().queryParam("bbox", box), "bbox");
    }

    /** /conf/core/fc-time-definition, /conf/core/fc-time-response. */
    @Test
    void findsWhatWasInForce() {
        int inForce = count("2025-01-01");

        assertThat(inForce).isGreaterThanOrEqualTo(23);
        assertThat(count("2024-12-31")).isZero();
        assertThat(count("2025-01-01T00:00:00+08:00")).isEqualTo(inForce);
        assertThat(count("2024-12-31T15:59:59Z")).isZero();
        assertThat(count("../2024-12-31")).isZero();
        assertThat(count("2024-01-01/2025-01-01")).isEqualTo(inForce);
        assertThat(count("2025-01-01/..")).isGreaterThanOrEqualTo(inForce);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2025-13-01",
                "2025-03-01/2025-02-01",
                "../..",
                "/",
                "2025-01-01/2025-02-01/2025-03-01"
            })
    void refusesATimeThatIsNone(String time) {
        Ogc.refuses(Ogc.anonymously().queryParam("datetime", time), "datetime");
    }

    /** /rec/core/fc-filters: properties as parameters. */
    @Test
    void findsByProperties() {
        Ogc.get(ITEMS + "?level=VILLAGE&bank=LEFT").body("features.properties.level", everyItem(equalTo("VILLAGE")));
        Ogc.get("/collections/divisions/items?parentCode=441781105&limit=100")
                .body("features.properties.parentCode", everyItem(equalTo(Demo.TOWN)));
        Ogc.get("/collections/water-bodies/items?kind=RIVER").body("features.size()", notNullValue());
        Ogc.get(ITEMS + "?chainageFromKm=0").body("features.properties.chainageFromKm", everyItem(equalTo(0f)));
    }

    /** /conf/core/query-param-invalid. */
    @Test
    void refusesValuesOfTheWrongTypeAndTwice() {
        Ogc.refuses(Ogc.anonymously().queryParam("waterBodyId", "x"), "waterBodyId");
        Ogc.refuses(Ogc.anonymously().queryParam("chainageFromKm", "far"), "chainageFromKm");
        Ogc.refuses(Ogc.anonymously().queryParam("level", "TOWN", "CITY"), "level");
        Ogc.refuses(Ogc.anonymously().queryParam("f", "gml"), "f");
    }

    private static int count(String time) {
        return Ogc.reaches(Ogc.anonymously().queryParam("datetime", time).queryParam("limit", 1000))
                .getList("features")
                .size();
    }
}
