package org.riverchief.patrol.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.Api;
import org.riverchief.patrol.Patrols;
import org.riverchief.patrol.integration.registry.RegistryFacts;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class PhotoSignalTest {

    @Test
    void aPhotoTakenAtAnotherTimeHasTheJudgedPatrolLookedAtAgain() {
        Patrols patrol = Patrols.started(1).sendAll();
        patrol.complete().statusCode(200);
        patrol.judged(1).body("judgement.verdict", equalTo("VALID"));

        report(patrol, Photos.jpegWithExif(60, 40, 1));

        patrol.judged(2)
                .body("judgement.verdict", equalTo("DOUBTFUL"))
                .body("judgement.reasons.code", hasItem("PHOTO_MISMATCH"))
                .body("judgement.reasons.find { it.code == 'PHOTO_MISMATCH' }.unit", equalTo("s"));
    }

    @Test
    void thePictureOfAnEarlierPhotoIsKnownAgain() throws IOException {
        BufferedImage scene = scene(new Random().nextLong());
        Patrols first = Patrols.started(1).sendAll();
        report(first, bytes(scene, "png"));
        first.complete().statusCode(200);
        first.judged(1).body("judgement.verdict", equalTo("VALID"));

        Patrols second = Patrols.started(1).sendAll();
        UUID photo = report(second, bytes(scaled(scene), "jpg"));
        second.complete().statusCode(200);

        second.judged(1).body("judgement.reasons.code", hasItem("PHOTO_REUSED"));
        Api.as(second.token())
                .get("/patrols/{id}/signals", second.id)
                .then()
                .body("[0].attachmentIds", hasItem(photo.toString()));
    }

    @Test
    void differentPicturesDifferInManyBits() {
        long one = DifferenceHash.of(scene(1));

        assertThat(Long.bitCount(one ^ DifferenceHash.of(scaled(scene(1))))).isLessThanOrEqualTo(3);
        assertThat(Long.bitCount(one ^ DifferenceHash.of(scene(2)))).isGreaterThan(15);
    }

    private static UUID report(Patrols patrol, byte[] photo) {
        UUID id = UUID.randomUUID();
        String type = photo[0] == (byte) 0xFF ? "image/jpeg" : "image/png";
        Api.as(patrol.token())
                .contentType(type)
                .body(photo)
                .put("/attachments/{id}", id)
                .then()
                .statusCode(201);
        Map<String, Object> problem = new HashMap<>(Map.of(
                "id",
                UUID.randomUUID(),
                "patrolId",
                patrol.id,
                "reachId",
                patrol.reachId,
                "category",
                "DUMP",
                "description",
                "岸边有垃圾",
                "longitude",
                RegistryFacts.WEST + 0.003,
                "latitude",
                RegistryFacts.LATITUDE,
                "crs",
                "EPSG:4490",
                "observedAt",
                patrol.startedAt.plusMinutes(3).toString(),
                "attachmentIds",
                List.of(id)));
        patrol.post("/problems", problem).statusCode(201);
        return id;
    }

    private static BufferedImage scene(long seed) {
        Random random = new Random(seed);
        BufferedImage image = new BufferedImage(360, 240, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        for (int x = 0; x < 360; x += 20) {
            for (int y = 0; y < 240; y += 15) {
                graphics.setColor(new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256)));
                graphics.fillRect(x, y, 20, 15);
            }
        }
        graphics.dispose();
        return image;
    }

    private static BufferedImage scaled(BufferedImage image) {
        BufferedImage smaller = new BufferedImage(270, 180, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = smaller.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, 270, 180, null);
        graphics.dispose();
        return smaller;
    }

    private static byte[] bytes(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }
}
