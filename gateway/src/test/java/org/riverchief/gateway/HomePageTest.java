package org.riverchief.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riverchief.gateway.testing.Surroundings;

@QuarkusTest
@WithTestResource(Surroundings.class)
class HomePageTest {

    /** What the content security policy would keep a browser from running. */
    private static final Pattern INLINE =
            Pattern.compile("<style|\\sstyle=|\\son[a-z]+=|javascript:|<script(?![^>]*\\ssrc=)");

    @ParameterizedTest
    @CsvSource({
        "/, text/html",
        "/index.html, text/html",
        "/home/home.css, text/css",
        "/home/home.js, text/javascript",
        "/home/icon.svg, image/svg+xml"
    })
    void isAskedForEachTime(String path, String type) {
        String modified = given().get(path)
                .then()
                .statusCode(200)
                .contentType(startsWith(type))
                .header("Cache-Control", "no-cache")
                .extract()
                .header("Last-Modified");

        given().header("If-Modified-Since", modified).get(path).then().statusCode(304);
    }

    @Test
    void runsNothingInline() {
        String page = given().get("/").asString();

        assertThat(page).contains("河长制信息管理平台").doesNotContainPattern(INLINE);
    }
}
