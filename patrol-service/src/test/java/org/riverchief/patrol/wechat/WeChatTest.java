package org.riverchief.patrol.wechat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.TestClock;
import org.riverchief.patrol.publicreport.PublicWorld;
import org.riverchief.testing.Database;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = WeChatServer.class, scope = TestResourceScope.GLOBAL)
class WeChatTest {

    private static final Pattern CODE = Pattern.compile("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}");

    private final WeChatUser user = new WeChatUser();

    @Inject
    TestClock clock;

    @BeforeEach
    void onAFriday() {
        clock.set(Instant.parse("2026-11-20T00:21:10Z"));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void provesThatItIsTheAccountsServer() {
        String signature = WeChatSignature.of(WeChatUser.TOKEN, "1409304348", "xxxxxx");

        WeChatUser.callback()
                .queryParams("signature", signature, "timestamp", "1409304348", "nonce", "xxxxxx", "echostr", "427")
                .get("/wechat/callback")
                .then()
                .statusCode(200)
                .body(equalTo("427"));
        WeChatUser.callback()
                .queryParams("signature", signature, "timestamp", "1409304349", "nonce", "xxxxxx", "echostr", "427")
                .get("/wechat/callback")
                .then()
                .statusCode(404);
    }

    @Test
    void leadsThroughAReport() {
        PublicWorld world = PublicWorld.ready();

        assertThat(user.says("举报")).isEqualTo(Words.ASK_DESCRIPTION);
        assertThat(user.says("桥下有一堆建筑垃圾 " + world.county)).isEqualTo(Words.ASK_PHOTO);
        assertThat(user.sendsPhoto("photo-1")).contains("第1张");
        assertThat(user.sendsPhoto("lost")).isEqualTo(Words.PHOTO_LOST);
        assertThat(user.says("下一步")).isEqualTo(Words.ASK_PLACE);
        assertThat(user.sendsPlace(world.longitude, world.latitude)).contains("照片1张", "桥下有一堆建筑垃圾");
        String code = codeIn(user.says("确认"));

        assertThat(user.says(code)).isEqualTo("办理进展:已交给责任部门处理");
        String report =
                Database.value("select id from public_report where code = '%s'".formatted(code.replace("-", "")));
        world.asOffice()
                .get("/public-reports/{id}", report)
                .then()
                .statusCode(200)
                .body("channel", equalTo("WECHAT"))
                .body("state", equalTo("ACCEPTED"))
                .body("category", equalTo("DUMP"))
                .body("placeWords", equalTo("示范桥"))
                .body("reachId", equalTo(world.reach.toString()));
        assertThat(user.says("确认")).isEqualTo(Words.HELP);
    }

    @Test
    void startsAtTheNoticeBoardsCode() {
        PublicWorld world = PublicWorld.ready();

        assertThat(user.scans(world.reach)).isEqualTo(Words.ASK_DESCRIPTION);
        user.says("河里有垃圾 " + world.county);
        assertThat(user.says("没有")).isEqualTo(Words.ASK_PLACE_OR_BOARD);
        user.says("下一步");
        codeIn(user.says("确认"));

        assertThat(Database.value("select count(*) from public_report where reach_id = '%s' and channel = 'WECHAT'"
                        .formatted(world.reach)))
                .isEqualTo("1");
    }

    @Test
    void answersAMessageThatComesAgainTheSameWay() {
        PublicWorld world = PublicWorld.ready();
        readyToConfirm(world);
        Map<String, String> confirmation = user.message("text", Map.of("Content", "确认"));

        String first = user.sends(confirmation);

        assertThat(user.sends(confirmation)).isEqualTo(first);
        assertThat(user.sends(confirmation)).isEqualTo(first);
        assertThat(reportsOf(world)).isEqualTo("1");
    }

    @Test
    void makesOneReportOfThreeDeliveriesAtOnce() throws Exception {
        PublicWorld world = PublicWorld.ready();
        readyToConfirm(world);
        Map<String, String> confirmation = user.message("text", Map.of("Content", "确认"));
        Callable<String> delivery = () -> user.sends(confirmation);

        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Future<String>> answers = threads.invokeAll(List.of(delivery, delivery, delivery));
            assertThat(answers.get(1).get()).isEqualTo(answers.get(0).get());
            assertThat(answers.get(2).get()).isEqualTo(answers.get(0).get());
        } finally {
            threads.shutdownNow();
        }

        assertThat(reportsOf(world)).isEqualTo("1");
    }

    @Test
    void forgetsAConversationThatIsNotGoneOnWith() {
        user.says("举报");
        clock.advance(Duration.ofMinutes(31));

        assertThat(user.says("桥下有垃圾")).isEqualTo(Words.HELP);
    }

    @Test
    void letsGoWhoCancels() {
        user.says("举报");
        user.says("桥下有垃圾");

        assertThat(user.says("取消")).isEqualTo(Words.CANCELLED);
        assertThat(user.says("下一步")).isEqualTo(Words.HELP);
    }

    @Test
    void keepsAskingForWhatIsMissing() {
        user.says("举报");

        assertThat(user.sendsPhoto("photo-1")).isEqualTo(Words.ASK_DESCRIPTION);
        user.says("桥下有垃圾");
        assertThat(user.says("在桥下")).isEqualTo(Words.ASK_PHOTO);
        user.says("跳过");
        assertThat(user.says("在桥下")).isEqualTo(Words.ASK_PLACE);
    }

    @Test
    void saysWhenNoWaterIsNear() {
        PublicWorld.ready();
        user.says("举报");
        user.says("桥下有垃圾 " + UUID.randomUUID());
        user.says("跳过");
        user.sendsPlace(-60, -30);

        assertThat(user.says("确认")).isEqualTo(Words.NO_REACH);
    }

    @Test
    void saysNothingToEventsItDoesNotKnow() {
        Map<String, String> event = new HashMap<>(user.message("event", Map.of("Event", "unsubscribe")));
        event.remove("MsgId");

        assertThat(user.sends(event)).isEmpty();
    }

    @Test
    void doesNotGuessCodes() {
        for (int i = 0; i < 20; i++) {
            assertThat(user.says(PublicWorld.unknownCode())).isEqualTo(Words.NO_SUCH_CODE);
        }

        assertThat(user.says(PublicWorld.unknownCode())).isEqualTo(Words.TOO_MANY);
    }

    @Test
    void refusesWhatWasTamperedWith() {
        WeChatCipher cipher = new WeChatCipher(WeChatUser.KEY, WeChatUser.APP);
        String genuine = cipher.encrypt(WeChatXml.write(user.message("text", Map.of("Content", "举报"))), new byte[16]);
        String other = cipher.encrypt(WeChatXml.write(user.message("text", Map.of("Content", "取消"))), new byte[16]);
        String signature = WeChatSignature.of(WeChatUser.TOKEN, "1409304348", "xxxxxx", genuine);

        WeChatUser.post(genuine, signature).then().statusCode(200);
        WeChatUser.post(other, signature).then().statusCode(404);
        WeChatUser.post(genuine, "0".repeat(40)).then().statusCode(404);
        String foreign = new WeChatCipher(WeChatUser.KEY, "wx0").encrypt("<xml></xml>", new byte[16]);
        WeChatUser.post(foreign, WeChatSignature.of(WeChatUser.TOKEN, "1409304348", "xxxxxx", foreign))
                .then()
                .statusCode(404);
    }

    @Test
    void refusesThePlainModeUnlessItIsAllowed() {
        WeChatUser.callback()
                .queryParams(
                        "signature",
                        WeChatSignature.of(WeChatUser.TOKEN, "1409304348", "xxxxxx"),
                        "timestamp",
                        "1409304348",
                        "nonce",
                        "xxxxxx")
                .contentType("text/xml")
                .body(WeChatXml.write(user.message("text", Map.of("Content", "hello"))))
                .post("/wechat/callback")
                .then()
                .statusCode(404);
    }

    @Test
    void keepsNoOpenIds() {
        user.says("举报");

        assertThat(Database.value("select count(*) from wechat_conversation where account_mark ~ '^[0-9a-f]{64}$'"))
                .isNotEqualTo("0");
        assertThat(Database.value("select count(*) from wechat_conversation where account_mark !~ '^[0-9a-f]{64}$'"))
                .isEqualTo("0");
    }

    private void readyToConfirm(PublicWorld world) {
        user.says("举报");
        user.says("桥下有一堆建筑垃圾 " + world.county);
        user.says("跳过");
        user.sendsPlace(world.longitude, world.latitude);
    }

    private static String codeIn(String words) {
        Matcher code = CODE.matcher(words);
        assertThat(code.find()).as(words).isTrue();
        return code.group();
    }

    private static String reportsOf(PublicWorld world) {
        return Database.value("select count(*) from public_report where reach_id = '%s'".formatted(world.reach));
    }
}
