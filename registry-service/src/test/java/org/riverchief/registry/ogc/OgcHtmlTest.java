package org.riverchief.registry.ogc;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.testing.StackResource;

/** The abstract tests of the HTML class: every path has a page, and it shows what the JSON says. */
@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class OgcHtmlTest {

    /** /conf/html/definition, /conf/html/content. */
    @ParameterizedTest
    @CsvSource({
        "'',河长制开放数据",
        "/conformance,http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/html",
        "/api,GET /collections/reaches/items/{featureId}",
        "/collections,行政区划",
        "/collections/reaches,http://www.opengis.net/def/crs/EPSG/0/4490",
        "/collections/reaches/queryables,chainageFromKm",
        "/collections/reaches/items,漠阳江阳江市段",
        "/collections/reaches/items/441700000001,111.945",
        "/collections/divisions/items/441781,阳春市"
    })
    void showsAPage(String path, String content) {
        RestAssured.given()
                .basePath("/ogc")
                .accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get(path)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("<html lang=\"zh-CN\">"))
                .body(containsString(content))
                .body(not(containsString("<script")));
    }

    @Test
    void showsAPageWhenAskedByParameter() {
        Ogc.anonymously().get("/collections?f=html").then().statusCode(200).contentType("text/html");
        Ogc.anonymously().accept("text/html").get("/collections?f=json").then().contentType("application/json");
    }

    @Test
    void pagesLeadOn() {
        Ogc.anonymously()
                .get("/collections/divisions/items?f=html&limit=3")
                .then()
                .body(
                        "html.body.main.ul.li.a.find { it.text().contains('next') }.text()",
                        equalTo("下一页 · next · text/html"));
    }

    @Test
    void escapesWhatUsersWrote() {
        String name = "<b>河</b>&溪";
        Calls.asOffice(Demo.CITY)
                .body("""
                        {"name": "%s", "kind": "MICRO", "divisionCode": "441700", "chainageOrigin": "SOURCE",
                         "verified": false, "figures": []}""".formatted(name))
                .post("/water-bodies")
                .then()
                .statusCode(201);

        Ogc.anonymously()
                .queryParam("name", name)
                .queryParam("f", "html")
                .get("/collections/water-bodies/items")
                .then()
                .body(containsString("&lt;b&gt;河&lt;/b&gt;&amp;溪"));
    }

    @Test
    void hasAStyle() {
        Ogc.anonymously().get("/style.css").then().statusCode(200).contentType("text/css");
    }
}
