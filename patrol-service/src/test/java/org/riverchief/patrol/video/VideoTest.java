package org.riverchief.patrol.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.Api;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class VideoTest {

    private static final String PLACE = "+22.3950+111.9850/";
    private static final String OFFICE = Tokens.office("441781");

    @Test
    void isServedWithoutThePlaceAPhoneWroteIntoIt() {
        UUID id = UUID.randomUUID();
        byte[] video = mp4();
        put(id, "video/mp4", video).then().statusCode(201).body("mediaType", equalTo("video/mp4"));
        put(id, "video/mp4", video).then().statusCode(200);

        byte[] served = Api.as(OFFICE)
                .get("/videos/{id}", id)
                .then()
                .statusCode(200)
                .header("Content-Type", "video/mp4")
                .header("Accept-Ranges", "bytes")
                .extract()
                .asByteArray();

        assertThat(served).hasSameSizeAs(video);
        assertThat(text(video)).contains(PLACE);
        assertThat(text(served)).doesNotContain(PLACE).contains("free").contains("mdat");
        assertThat(text(served).indexOf("picture")).isEqualTo(text(video).indexOf("picture"));
    }

    @Test
    void partsAreThoseOfTheWhole() {
        UUID id = UUID.randomUUID();
        put(id, "video/mp4", mp4());
        byte[] whole = Api.as(OFFICE).get("/videos/{id}", id).asByteArray();
        int size = whole.length;

        for (int[] part : new int[][] {{0, 9}, {30, 70}, {size - 5, size - 1}}) {
            Response answer = range(id, "bytes=%d-%d".formatted(part[0], part[1]));
            answer.then().statusCode(206).header("Content-Range", "bytes %d-%d/%d".formatted(part[0], part[1], size));
            assertThat(answer.asByteArray()).isEqualTo(Arrays.copyOfRange(whole, part[0], part[1] + 1));
        }
        assertThat(range(id, "bytes=-4").asByteArray()).isEqualTo(Arrays.copyOfRange(whole, size - 4, size));
        assertThat(range(id, "bytes=40-").asByteArray()).isEqualTo(Arrays.copyOfRange(whole, 40, size));
        range(id, "bytes=%d-".formatted(size))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:range-not-satisfiable"));
        range(id, "lines=1-2").then().statusCode(200);
    }

    @Test
    void takesWhatTheBytesSayAndNothingElse() {
        put(UUID.randomUUID(), "video/mp4", threeGp()).then().statusCode(201).body("mediaType", equalTo("video/3gpp"));
        put(UUID.randomUUID(), "video/webm", webm()).then().statusCode(201).body("mediaType", equalTo("video/webm"));
        put(UUID.randomUUID(), "video/mp4", "<html>nonsense</html>".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(415)
                .body("type", equalTo("urn:problem-type:not-a-video"));
        put(UUID.randomUUID(), "text/html", mp4()).then().statusCode(415);
        put(UUID.randomUUID(), "video/mp4", Arrays.copyOf(mp4(), 10 * 1024 * 1024 + 1))
                .then()
                .statusCode(413);
    }

    @Test
    void tagsOfAWebmAreBlanked() {
        UUID id = UUID.randomUUID();
        put(id, "video/webm", webm()).then().statusCode(201);

        byte[] served = Api.as(OFFICE).get("/videos/{id}", id).asByteArray();

        assertThat(text(served)).doesNotContain(PLACE).contains("cluster");
        assertThat(served).hasSameSizeAs(webm());
    }

    @Test
    void isSeenInItsDivisionsOnlyAndIsNoPhoto() {
        UUID id = UUID.randomUUID();
        put(id, "video/mp4", mp4());

        Api.as(Tokens.office("441704")).get("/videos/{id}", id).then().statusCode(404);
        Api.as(OFFICE).get("/attachments/{id}", id).then().statusCode(404);
        put(id, "video/mp4", threeGp())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:attachment-id-reused"));
    }

    private static Response put(UUID id, String type, byte[] body) {
        return Api.as(OFFICE).contentType(type).body(body).put("/videos/{id}", id);
    }

    private static Response range(UUID id, String range) {
        return Api.as(OFFICE).header("Range", range).get("/videos/{id}", id);
    }

    private static byte[] mp4() {
        byte[] place = box("udta", box("\u00a9xyz", bytes(PLACE)));
        byte[] track = box("trak", box("tkhd", new byte[12]), box("meta", bytes(PLACE)));
        return join(
                box("ftyp", bytes("isom\0\0\0\0mp42")),
                box("moov", box("mvhd", new byte[20]), track, place),
                box("mdat", bytes("picture picture picture")));
    }

    private static byte[] threeGp() {
        return join(box("ftyp", bytes("3gp4\0\0\0\0")), box("mdat", bytes("picture")));
    }

    private static byte[] webm() {
        byte[] tags = join(new byte[] {0x12, 0x54, (byte) 0xc3, 0x67, (byte) (0x80 | PLACE.length())}, bytes(PLACE));
        byte[] cluster = join(new byte[] {0x1f, 0x43, (byte) 0xb6, 0x75, (byte) 0x87}, bytes("cluster"));
        return join(
                new byte[] {0x1a, 0x45, (byte) 0xdf, (byte) 0xa3, (byte) 0x87, 0x42, (byte) 0x82, (byte) 0x84},
                bytes("webm"),
                new byte[] {0x18, 0x53, (byte) 0x80, 0x67, 0x01, -1, -1, -1, -1, -1, -1, -1},
                cluster,
                tags);
    }

    private static byte[] box(String type, byte[]... content) {
        byte[] payload = join(content);
        return join(
                ByteBuffer.allocate(4).putInt(payload.length + 8).array(),
                type.getBytes(StandardCharsets.ISO_8859_1),
                payload);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
