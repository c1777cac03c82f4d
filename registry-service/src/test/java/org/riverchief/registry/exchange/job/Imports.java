package org.riverchief.registry.exchange.job;

import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.riverchief.registry.exchange.file.ExchangeFormat;
import org.riverchief.testing.Tokens;

/** Imports and exports as an office makes them. */
public final class Imports {

    private Imports() {}

    /** Starts a request of the office of a division; the file's format goes into its content type. */
    public static RequestSpecification office(String division) {
        return as(Tokens.office(division));
    }

    public static RequestSpecification as(String token) {
        return RestAssured.given().basePath("/api/registry/v1").auth().oauth2(token);
    }

    /** Sends a CSV file and waits until its import is over. */
    public static JsonPath csv(RequestSpecification request, String kind, String file) {
        return send(request, kind, ExchangeFormat.CSV, file.getBytes(StandardCharsets.UTF_8));
    }

    public static JsonPath send(RequestSpecification request, String kind, ExchangeFormat format, byte[] file) {
        Response ordered = order(request, kind, format, file);
        ordered.then().statusCode(201);
        return ended(ordered.jsonPath().getString("id"));
    }

    static Response order(RequestSpecification request, String kind, ExchangeFormat format, byte[] file) {
        return request.config(RestAssured.config()
                        .encoderConfig(RestAssured.config()
                                .getEncoderConfig()
                                .encodeContentTypeAs(format.mediaType(), io.restassured.http.ContentType.BINARY)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(format.mediaType())
                .queryParam("kind", kind)
                .body(file)
                .post("/imports");
    }

    static JsonPath ended(String id) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> get(id), job -> !Set.of("QUEUED", "RUNNING").contains(job.getString("state")));
    }

    private static JsonPath get(String id) {
        return office("441700")
                .get("/imports/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static byte[] export(String token, String kind, ExchangeFormat format) {
        return as(token)
                .queryParam("format", format.name())
                .get("/exports/{kind}", kind)
                .then()
                .statusCode(200)
                .contentType(format.mediaType())
                .extract()
                .asByteArray();
    }
}
