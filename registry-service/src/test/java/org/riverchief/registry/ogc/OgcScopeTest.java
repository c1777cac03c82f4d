package org.riverchief.registry.ogc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Demo;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

/** Open data for everybody, more of their own division for those who carry a token. */
@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class OgcScopeTest {

    private static final String COUNTY_REACH = "/collections/reaches/items/441781000001";
    private static final String REACH_ELSEWHERE = "/collections/reaches/items/441704000001";

    @Test
    void showsStrangersOpenPropertiesOnly() {
        Ogc.get(COUNTY_REACH).body("properties", hasKey("name")).body("properties", not(hasKey("schematic")));
        Ogc.refuses(Ogc.anonymously().queryParam("schematic", "true"), "schematic");
        Ogc.get("/collections/reaches/queryables").body("properties", not(hasKey("schematic")));
    }

    @Test
    void showsADepartmentMoreOfItsOwnDivision() {
        String token = Tokens.department(Demo.COUNTY, "WATER");

        Ogc.as(token).get(COUNTY_REACH).then().body("properties", hasKey("schematic"));
        Ogc.as(token).get(REACH_ELSEWHERE).then().statusCode(200).body("properties", not(hasKey("schematic")));
        Ogc.as(token).get("/collections/reaches/queryables").then().body("properties", hasKey("schematic"));
    }

    @Test
    void doesNotTellByFilterWhatItHides() {
        List<String> divisions = Ogc.reaches(Ogc.as(Tokens.office(Demo.COUNTY)).queryParam("schematic", "true"))
                .getList("features.properties.divisionCode");

        assertThat(divisions).isNotEmpty().allMatch(code -> code.startsWith(Demo.COUNTY));
    }

    @Test
    void refusesATokenThatIsNone() {
        Ogc.as("nonsense").get("/collections").then().statusCode(401);
    }
}
