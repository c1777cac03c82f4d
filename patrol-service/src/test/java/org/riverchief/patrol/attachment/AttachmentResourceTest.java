package org.riverchief.patrol.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riverchief.defaults.audit.HashChain;
import org.riverchief.patrol.Api;
import org.riverchief.testing.Database;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class AttachmentResourceTest {

    private static final String VILLAGE = "441781105201";
    private static final String CHIEF = Tokens.chief(VILLAGE, UUID.randomUUID());

    private final UUID id = UUID.randomUUID();

    @Test
    void keepsTheOriginalAndWhatItsMetadataSays() {
        byte[] photo = Photos.jpegWithExif(40, 20, 1);

        put(photo, "image/jpeg")
                .statusCode(201)
                .body("mediaType", equalTo("image/jpeg"))
                .body("sha256", equalTo(HashChain.hash(photo)))
                .body("sizeBytes", equalTo(photo.length))
                .body("widthPixels", equalTo(40))
                .body("heightPixels", equalTo(20))
                .body("divisionCode", equalTo(VILLAGE))
                .body("takenAt", equalTo("2026-11-20T00:10:00Z"))
                .body("takenLocal", equalTo(Photos.CAMERA_TIME))
                .body("device", equalTo("ExampleX Phone 7"));

        assertThat(Double.parseDouble(stored("taken_longitude"))).isCloseTo(111.98333, within(1e-4));
        assertThat(Double.parseDouble(stored("taken_latitude"))).isCloseTo(22.4, within(1e-4));
        assertThat(Database.value("select encode(sha256(original), 'hex') from attachment_content"
                        + " where attachment_id = '%s'".formatted(id)))
                .isEqualTo(HashChain.hash(photo));
    }

    @Test
    void servesACopyWithoutAnyMetadata() {
        put(Photos.jpegWithExif(40, 20, 1), "image/jpeg").statusCode(201);

        byte[] served = served(CHIEF)
                .statusCode(200)
                .contentType("image/jpeg")
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", equalTo("default-src 'none'; sandbox"))
                .header("Content-Disposition", equalTo("inline; filename=\"%s.jpg\"".formatted(id)))
                .extract()
                .asByteArray();

        assertThat(ImageFormat.of(served)).contains(ImageFormat.JPEG);
        assertThat(new String(served, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "Phone", "2026");
    }

    @ParameterizedTest
    @CsvSource({"1,left", "2,right", "3,right", "4,left", "5,top", "6,top", "7,bottom", "8,bottom"})
    void servesThePictureUpright(int orientation, String red) throws IOException {
        put(Photos.jpegWithExif(40, 20, orientation), "image/jpeg").statusCode(201);

        BufferedImage picture =
                ImageIO.read(new ByteArrayInputStream(served(CHIEF).extract().asByteArray()));

        boolean turned = orientation >= 5;
        assertThat(picture.getWidth()).isEqualTo(turned ? 20 : 40);
        assertThat(picture.getHeight()).isEqualTo(turned ? 40 : 20);
        int x = red.equals("right") ? picture.getWidth() - 4 : 4;
        int y = red.equals("bottom") ? picture.getHeight() - 4 : 4;
        assertThat(picture.getRGB(x, y) >> 16 & 0xFF).isGreaterThan(200);
        assertThat(picture.getRGB(picture.getWidth() - 1 - x, picture.getHeight() - 1 - y) & 0xFF)
                .isGreaterThan(200);
    }

    @Test
    void takesPngsWhateverTheSenderCallsThem() throws IOException {
        put(Photos.pngWithExif(40, 20), "image/jpeg")
                .statusCode(201)
                .body("mediaType", equalTo("image/png"))
                .body("device", equalTo("ExampleX Phone 7"));

        byte[] served = served(CHIEF).contentType("image/png").extract().asByteArray();

        assertThat(ImageIO.read(new ByteArrayInputStream(served)).getWidth()).isEqualTo(40);
        assertThat(new String(served, StandardCharsets.ISO_8859_1)).doesNotContain("eXIf", "Phone");
    }

    @Test
    void servesLargePhotosSmaller() throws IOException {
        put(Photos.jpeg(6000, 4000), "image/jpeg").statusCode(201).body("widthPixels", equalTo(6000));

        BufferedImage picture =
                ImageIO.read(new ByteArrayInputStream(served(CHIEF).extract().asByteArray()));

        assertThat(picture.getWidth()).isEqualTo(2048);
        assertThat(picture.getHeight()).isEqualTo(1365);
    }

    @Test
    void saysNothingWhereMetadataSaysNothing() {
        put(Photos.jpeg(40, 20), "image/jpeg")
                .statusCode(201)
                .body("takenAt", nullValue())
                .body("takenLongitude", nullValue())
                .body("device", nullValue());
    }

    @Test
    void answersTheSamePhotoWithTheFirstAnswer() {
        byte[] photo = Photos.jpegWithExif(40, 20, 6);
        String first = put(photo, "image/jpeg").statusCode(201).extract().asString();

        assertThat(put(photo, "image/jpeg").statusCode(200).extract().asString())
                .isEqualTo(first);
    }

    @Test
    void refusesAnotherPhotoUnderTheSameId() {
        byte[] photo = Photos.jpeg(40, 20);
        put(photo, "image/jpeg").statusCode(201);

        put(Photos.jpeg(41, 20), "image/jpeg")
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:attachment-id-reused"));
        Api.as(Tokens.office("441781"))
                .contentType("image/jpeg")
                .body(photo)
                .put("/attachments/{id}", id)
                .then()
                .statusCode(409);

        assertThat(stored("sha256")).isEqualTo(HashChain.hash(photo));
    }

    @Test
    void storesOnceWhenTheSamePhotoComesManyTimesAtOnce() throws Exception {
        byte[] photo = Photos.jpeg(40, 20);
        ExecutorService threads = Executors.newFixedThreadPool(6);

        List<Future<Integer>> answers = threads.invokeAll(Collections.nCopies(
                6, (Callable<Integer>) () -> put(photo, "image/jpeg").extract().statusCode()));

        assertThat(answers).extracting(Future::get).containsExactlyInAnyOrder(201, 200, 200, 200, 200, 200);
        threads.shutdown();
    }

    @Test
    void refusesWhatIsNoPhoto() {
        for (String content : List.of("", "GIF89a", "<svg xmlns='http://www.w3.org/2000/svg'/>", "<html>")) {
            put(content.getBytes(StandardCharsets.UTF_8), "image/jpeg")
                    .statusCode(415)
                    .body("type", equalTo("urn:problem-type:not-a-photo"));
        }
        put(Photos.jpeg(40, 20), "image/gif").statusCode(415);
        put(Photos.jpeg(40, 20), "application/octet-stream").statusCode(415);
        nothingStored();
    }

    @Test
    void refusesDamagedPhotos() {
        byte[] photo = Photos.jpeg(40, 20);
        byte[] png = Photos.png(40, 20);

        for (byte[] damaged : List.of(
                Arrays.copyOf(photo, 3),
                Arrays.copyOf(photo, 100),
                Arrays.copyOf(png, 8),
                Arrays.copyOf(png, 30),
                Arrays.copyOf(png, png.length - 30))) {
            put(damaged, "image/jpeg").statusCode(400).body("type", equalTo("urn:problem-type:unreadable-photo"));
        }
        nothingStored();
    }

    @Test
    void refusesPixelBombsWithoutDecodingThem() {
        put(Photos.pngClaiming(30_000, 30_000), "image/png")
                .statusCode(413)
                .body("type", equalTo("urn:problem-type:too-many-pixels"));
        put(Photos.pngClaiming(2_000_000, 1), "image/png").statusCode(413);
        nothingStored();
    }

    @Test
    void unpacksNothingButThePicture() {
        byte[] bomb = Photos.pngWithTextBomb();

        put(bomb, "image/png").statusCode(201);

        assertThat(served(CHIEF).extract().asByteArray().length).isLessThan(1000);
    }

    @Test
    void refusesPhotosThatAreTooBig() throws Exception {
        byte[] big = Arrays.copyOf(Photos.jpeg(40, 20), 10 * 1024 * 1024 + 1);

        // REST-assured takes ten seconds for a body of this size.
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:%d/api/patrol/v1/attachments/%s"
                                        .formatted(RestAssured.port, id)))
                                .header("Authorization", "Bearer " + CHIEF)
                                .header("Content-Type", "image/jpeg")
                                .PUT(HttpRequest.BodyPublishers.ofByteArray(big))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("urn:problem-type:body-too-large");
        nothingStored();
    }

    @Test
    void showsPhotosToTheDivisionAndThoseAbove() {
        put(Photos.jpeg(40, 20), "image/jpeg").statusCode(201);

        served(Tokens.office("441781")).statusCode(200);
        served(Tokens.auditor("441700")).statusCode(200);
        served(Tokens.office("441704")).statusCode(404);
        served(Tokens.chief("441781105202", UUID.randomUUID())).statusCode(404);
        Api.as(CHIEF).get("/attachments/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void cannotBeChangedByTheServiceItself() {
        put(Photos.jpeg(40, 20), "image/jpeg").statusCode(201);

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> Attachment.getEntityManager()
                                .createNativeQuery("delete from attachment_content")
                                .executeUpdate()))
                .hasStackTraceContaining("permission denied");
    }

    private ValidatableResponse put(byte[] photo, String mediaType) {
        return Api.as(CHIEF)
                .contentType(mediaType)
                .body(photo)
                .put("/attachments/{id}", id)
                .then();
    }

    private ValidatableResponse served(String token) {
        return Api.as(token).get("/attachments/{id}", id).then();
    }

    private String stored(String column) {
        return Database.value("select %s from attachment where id = '%s'".formatted(column, id));
    }

    private void nothingStored() {
        assertThat(stored("id")).isEmpty();
    }
}
