package org.riverchief.patrol.wechat;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.publicreport.GivenPlace;
import org.riverchief.patrol.track.Crs;

/**
 * A message somebody sent to the account, or an event.
 *
 * @param from the sender's openid
 * @param to the account
 */
record WeChatMessage(String from, String to, String type, Map<String, String> fields) {

    private static final Pattern SCENE =
            Pattern.compile("(?:qrscene_)?reach[:_]([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})");

    /** Returns the message of some fields, or nothing when it does not say from whom, to whom or what it is. */
    static Optional<WeChatMessage> of(Map<String, String> fields) {
        String from = fields.get("FromUserName");
        String to = fields.get("ToUserName");
        String type = fields.get("MsgType");
        if (from == null || from.isBlank() || to == null || type == null) {
            return Optional.empty();
        }
        return Optional.of(new WeChatMessage(from, to, type, fields));
    }

    /** Returns what is the same when WeChat sends the message again. */
    String key() {
        String id = fields.get("MsgId");
        return id == null || id.isBlank()
                ? "%s/%s/%s".formatted(fields.get("CreateTime"), fields.get("Event"), from)
                : id;
    }

    boolean is(String wanted) {
        return type.equals(wanted);
    }

    boolean isEvent(String event) {
        return is("event") && event.equalsIgnoreCase(fields.get("Event"));
    }

    /** Returns what was typed; for anything but a text nothing. */
    String text() {
        return is("text") ? fields.getOrDefault("Content", "").strip() : "";
    }

    @Nullable
    String mediaId() {
        return is("image") ? fields.get("MediaId") : null;
    }

    /** Returns the place of a location message; the protocol gives it in GCJ-02, latitude first. */
    Optional<GivenPlace> place() {
        if (!is("location")) {
            return Optional.empty();
        }
        try {
            double latitude = Double.parseDouble(fields.getOrDefault("Location_X", ""));
            double longitude = Double.parseDouble(fields.getOrDefault("Location_Y", ""));
            boolean onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
            return onEarth ? Optional.of(new GivenPlace(longitude, latitude, Crs.GCJ_02)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Returns the reach whose notice board's code was scanned; the code's scene is {@code reach:<id>}. */
    Optional<UUID> scannedReach() {
        if (!isEvent("SCAN") && !isEvent("subscribe")) {
            return Optional.empty();
        }
        Matcher scene = SCENE.matcher(fields.getOrDefault("EventKey", ""));
        return scene.matches() ? Optional.of(UUID.fromString(scene.group(1))) : Optional.empty();
    }
}
