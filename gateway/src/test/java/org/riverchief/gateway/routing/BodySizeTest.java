package org.riverchief.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.riverchief.gateway.testing.Surroundings;

@QuarkusTest
@WithTestResource(Surroundings.class)
class BodySizeTest {

    @TestHTTPResource("/api/registry/v1/photos")
    URI photos;

    @Test
    void passesTheLargestBody() {
        given().body(new byte[Surroundings.MAX_BODY])
                .post("/api/registry/v1/photos")
                .then()
                .statusCode(200)
                .body("bodyLength", equalTo(Surroundings.MAX_BODY));
    }

    @Test
    void refusesBodyThatAnnouncesTooMuch() {
        given().body(new byte[Surroundings.MAX_BODY + 1])
                .post("/api/registry/v1/photos")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:body-too-large"));
    }

    @Test
    void passesTheLargestBodyOfUnknownLength() throws Exception {
        HttpResponse<String> answer = postChunked(Surroundings.MAX_BODY);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"bodyLength\":" + Surroundings.MAX_BODY);
    }

    @Test
    void refusesBodyThatGrowsTooLarge() throws Exception {
        HttpResponse<String> answer = postChunked(Surroundings.MAX_BODY + 1);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("urn:problem-type:body-too-large");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void letsClientsAskBeforeTheySend() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(photos)
                .expectContinue(true)
                .POST(BodyPublishers.ofByteArray(new byte[1000]))
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"bodyLength\":1000");
    }

    private HttpResponse<String> postChunked(int size) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(photos)
                .POST(BodyPublishers.ofInputStream(() -> body(size)))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static InputStream body(int size) {
        return new ByteArrayInputStream(new byte[size]);
    }
}
