package org.riverchief.patrol.wechat;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Somebody who writes to the account, and WeChat's server in between. */
final class WeChatUser {

    static final String TOKEN = "pamtest";
    static final String APP = "wxb11529c136998cb6";
    static final String KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

    private static final String ACCOUNT = "gh_7f083739789a";

    private final String openId = "o" + UUID.randomUUID();
    private final WeChatCipher cipher = new WeChatCipher(KEY, APP);

    /** Sends a text and returns what the account says. */
    String says(String text) {
        return sends(message("text", Map.of("Content", text)));
    }

    String sendsPhoto(String mediaId) {
        return sends(message("image", Map.of("MediaId", mediaId, "PicUrl", "http://example.org/1.jpg")));
    }

    String sendsPlace(double longitude, double latitude) {
        return sends(message(
                "location",
                Map.of(
                        "Location_X",
                        String.valueOf(latitude),
                        "Location_Y",
                        String.valueOf(longitude),
                        "Scale",
                        "15",
                        "Label",
                        "示范桥")));
    }

    String scans(UUID reach) {
        return sends(message("event", Map.of("Event", "SCAN", "EventKey", "reach:" + reach)));
    }

    Map<String, String> message(String type, Map<String, String> fields) {
        Map<String, String> message = new LinkedHashMap<>();
        message.put("ToUserName", ACCOUNT);
        message.put("FromUserName", openId);
        message.put("CreateTime", "1348831860");
        message.put("MsgType", type);
        message.put("MsgId", String.valueOf(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE)));
        message.putAll(fields);
        return message;
    }

    /** Sends a message in security mode and returns the words of the reply; nothing when there are none. */
    String sends(Map<String, String> message) {
        String encrypted = cipher.encrypt(WeChatXml.write(message), new byte[16]);
        Response answer = post(encrypted, WeChatSignature.of(TOKEN, "1409304348", "xxxxxx", encrypted));
        answer.then().statusCode(200);
        return answer.asString().equals("success") ? "" : reply(answer.asString());
    }

    /** Opens a reply like WeChat does. */
    private String reply(String body) {
        Map<String, String> closed = WeChatXml.read(body).orElseThrow();
        assertThat(WeChatSignature.isOf(
                        closed.get("MsgSignature"),
                        TOKEN,
                        closed.get("TimeStamp"),
                        closed.get("Nonce"),
                        closed.get("Encrypt")))
                .isTrue();
        Map<String, String> reply =
                cipher.decrypt(closed.get("Encrypt")).flatMap(WeChatXml::read).orElseThrow();
        assertThat(reply).containsEntry("ToUserName", openId).containsEntry("FromUserName", ACCOUNT);
        return reply.get("Content");
    }

    static Response post(String encrypted, String signature) {
        return callback()
                .queryParam("timestamp", "1409304348")
                .queryParam("nonce", "xxxxxx")
                .queryParam("encrypt_type", "aes")
                .queryParam("msg_signature", signature)
                .contentType("text/xml")
                .body(WeChatXml.write(Map.of("ToUserName", ACCOUNT, "Encrypt", encrypted))
                        .getBytes(StandardCharsets.UTF_8))
                .post("/wechat/callback");
    }

    static RequestSpecification callback() {
        return RestAssured.given().basePath("/api/patrol/v1");
    }
}
