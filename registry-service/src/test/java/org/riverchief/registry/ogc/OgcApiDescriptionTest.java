package org.riverchief.registry.ogc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riverchief.testing.StackResource;

/** The abstract tests of the OpenAPI 3.0 class. */
@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class OgcApiDescriptionTest {

    /** /conf/oas30/oas-definition-1, /conf/oas30/oas-definition-2. */
    @Test
    void isAnOpenApiThreeDocument() {
        Ogc.get("/api")
                .contentType("application/vnd.oai.openapi+json")
                .body("openapi", startsWith("3.0."))
                .body("info.keySet()", hasItems("title", "version"))
                .body("servers[0].url", startsWith("http"));
    }

    /** /conf/oas30/completeness, /conf/oas30/oas-impl: every path it names is there. */
    @Test
    void everyPathIsAnswered() {
        JsonPath api = Ogc.json("/api");

        assertThat(api.<String, Object>getMap("paths").keySet())
                .contains("/", "/conformance", "/collections", "/collections/reaches/items/{featureId}");
        for (String path : api.<String, Object>getMap("paths").keySet()) {
            if (!path.contains("{")) {
                Ogc.anonymously().get(path).then().statusCode(200);
            }
        }
    }

    /** /conf/oas30/exceptions-codes. */
    @Test
    void namesTheRefusals() {
        Ogc.get("/api")
                .body(
                        "paths.collect { it.value.get.responses.keySet() }",
                        org.hamcrest.Matchers.everyItem(hasItems("200", "400", "404", "500")));
    }

    /** /conf/oas30/security: a token is known but not needed. */
    @Test
    void declaresTheTokenAsOptional() {
        Ogc.get("/api")
                .body("components.securitySchemes.bearer.scheme", equalTo("bearer"))
                .body("security", hasItem(Map.of()));
    }

    /** /conf/core/fc-bbox-definition, fc-limit-definition, fc-time-definition; /conf/crs: parameters as the standard says. */
    @Test
    void describesTheParameters() {
        Ogc.get("/api")
                .body("components.parameters.bbox.style", equalTo("form"))
                .body("components.parameters.bbox.explode", equalTo(false))
                .body("components.parameters.bbox.schema.minItems", equalTo(4))
                .body("components.parameters.bbox.schema.maxItems", equalTo(6))
                .body("components.parameters.limit.schema.minimum", equalTo(1))
                .body("components.parameters.datetime.schema.type", equalTo("string"))
                .body("components.parameters.'bbox-crs'.schema.format", equalTo("uri"))
                .body("paths.'/collections/reaches/items'.get.parameters.name", hasItem("chainageFromKm"));
    }
}
