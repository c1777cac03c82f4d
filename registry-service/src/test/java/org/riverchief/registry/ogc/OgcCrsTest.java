package org.riverchief.registry.ogc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.riverchief.testing.StackResource;

/** The abstract tests of Part 2. */
@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class OgcCrsTest {

    private static final String ITEM = "/collections/reaches/items/441700000001";
    private static final String ITEMS = "/collections/reaches/items";
    private static final double LONGITUDE = 111.945;
    private static final double LATITUDE = 22.6;

    /** /conf/crs/crs-uri, /conf/crs/default-crs. */
    @Test
    void collectionsListTheirSystems() {
        List<String> systems = Ogc.json("/collections/reaches").getList("crs");

        assertThat(systems).contains(Ogc.CRS84, Ogc.EPSG + "4326", Ogc.EPSG + "4490", Ogc.EPSG + "3857");
        assertThat(systems).allMatch(uri -> URI.create(uri).isAbsolute());
        Ogc.get("/collections").body("collections.crs.flatten()", hasItem(Ogc.CRS84));
    }

    /** /conf/crs/storageCrs. */
    @Test
    void storageSystemIsAmongThem() {
        String kept = Ogc.json("/collections/reaches").getString("storageCrs");

        Ogc.get("/collections/reaches").body("crs", hasItems(kept));
        assertThat(kept).isEqualTo(Ogc.EPSG + "4490");
    }

    /** /conf/crs/crs-parameter: every system of every collection, list and single feature. */
    @Test
    void answersInEverySystemAndSaysWhich() {
        List<String> systems = Ogc.json("/collections/reaches").getList("crs");
        for (String system : systems) {
            for (String path : List.of(ITEMS, ITEM)) {
                Ogc.anonymously()
                        .queryParam("crs", system)
                        .get(path)
                        .then()
                        .statusCode(200)
                        .contentType("application/geo+json")
                        .header("Content-Crs", equalTo("<" + system + ">"));
            }
        }
    }

    /** /conf/crs/crs-parameter-default. */
    @Test
    void answersInLongitudeAndLatitudeUnlessAsked() {
        Ogc.get(ITEM).header("Content-Crs", equalTo("<" + Ogc.CRS84 + ">"));

        assertThat(firstPosition(Ogc.CRS84)).containsExactly(LONGITUDE, LATITUDE);
        assertThat(position("")).containsExactly(LONGITUDE, LATITUDE);
    }

    /** /conf/crs/crs-parameter-transform: the axes of EPSG:4326 and 4490 are latitude, longitude. */
    @Test
    void turnsTheAxes() {
        assertThat(firstPosition(Ogc.EPSG + "4326")).containsExactly(LATITUDE, LONGITUDE);
        assertThat(firstPosition(Ogc.EPSG + "4490")).containsExactly(LATITUDE, LONGITUDE);
    }

    /** Reference values: PROJ 9, {@code cs2cs EPSG:4326 EPSG:3857}. */
    @Test
    void projectsToMetres() {
        List<Double> position = firstPosition(Ogc.EPSG + "3857");

        assertThat(position.get(0)).isCloseTo(12_461_660.40, within(0.01));
        assertThat(position.get(1)).isCloseTo(2_583_716.55, within(0.01));
    }

    /** /conf/crs/crs-parameter-invalid. */
    @ParameterizedTest
    @ValueSource(strings = {"http://www.opengis.net/def/crs/EPSG/0/99999999", "EPSG:4326", ""})
    void refusesSystemsItDoesNotList(String system) {
        Ogc.refuses(Ogc.anonymously().queryParam("crs", system), "crs");
        Ogc.anonymously().queryParam("crs", system).get(ITEM).then().statusCode(400);
    }

    /** /conf/crs/bbox-crs-parameter. */
    @Test
    void takesTheSameBoxInEverySystem() {
        Coordinate low = new Coordinate(112.2, 22.0);
        Coordinate high = new Coordinate(112.3, 22.1);
        List<String> expected = Ogc.reaches(
                        Ogc.anonymously().queryParam("bbox", box(CoordinateSystem.CRS84, low, high)))
                .getList("features.id");
        assertThat(expected).isNotEmpty();

        for (CoordinateSystem system : CoordinateSystem.values()) {
            List<String> found = Ogc.reaches(Ogc.anonymously()
                            .queryParam("bbox", box(system, low, high))
                            .queryParam("bbox-crs", system.uri()))
                    .getList("features.id");

            assertThat(found).as(system.uri()).isEqualTo(expected);
        }
    }

    /** /conf/crs/bbox-crs-parameter-default: without it, longitude comes first. */
    @Test
    void readsBoxesAsLongitudeAndLatitudeUnlessTold() {
        assertThat(Ogc.reaches(Ogc.anonymously().queryParam("bbox", "22.0,112.2,22.1,112.3"))
                        .getList("features"))
                .isEmpty();
    }

    /** /conf/crs/bbox-crs-parameter-invalid. */
    @Test
    void refusesBoxesInSystemsItDoesNotList() {
        Ogc.refuses(
                Ogc.anonymously()
                        .queryParam("bbox", "1,2,3,4")
                        .queryParam("bbox-crs", "http://www.opengis.net/def/crs/EPSG/0/99999999"),
                "bbox-crs");
    }

    private static String box(CoordinateSystem system, Coordinate low, Coordinate high) {
        double[] lower = system.fromDegrees(low.x, low.y);
        double[] upper = system.fromDegrees(high.x, high.y);
        return "%s,%s,%s,%s".formatted(lower[0], lower[1], upper[0], upper[1]);
    }

    private static List<Double> firstPosition(String system) {
        return position("?crs=" + system);
    }

    private static List<Double> position(String query) {
        return Ogc.json(ITEM + query).<Number>getList("geometry.coordinates[0]").stream()
                .map(number -> Double.valueOf(number.toString()))
                .toList();
    }
}
