package org.riverchief.patrol.device;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.patrol.patrolling.PatrolService;
import org.riverchief.patrol.patrolling.ReportedFix;

/** Takes positions by the OsmAnd protocol. */
@ApplicationScoped
class OsmAndService {

    private final Clock clock;
    private final KnownDevices devices;
    private final DeviceFixWriter writer;
    private final DeviceConfig config;
    private final ObjectMapper json;

    OsmAndService(Clock clock, KnownDevices devices, DeviceFixWriter writer, DeviceConfig config, ObjectMapper json) {
        this.clock = clock;
        this.devices = devices;
        this.writer = writer;
        this.config = config;
        this.json = json;
    }

    /**
     * Stores a position stated by parameters of the query or a form.
     *
     * @throws DomainException {@code malformed-position}, {@code instant-in-future}, {@code instant-implausible}, or
     *     {@code not-found} for a token that is unknown or revoked
     */
    void take(Map<String, String> parameters) {
        String secret = parameters.getOrDefault("id", parameters.get("deviceid"));
        ReportedFix fix = OsmAndPosition.of(parameters, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        store(secret, fix == null ? List.of() : List.of(fix));
    }

    /** Stores what a body states: JSON of Traccar Client, or a form. */
    void take(Map<String, String> parameters, byte[] body) {
        int first = 0;
        while (first < body.length && Character.isWhitespace(body[first])) {
            first++;
        }
        if (first < body.length && body[first] == '{') {
            takeJson(body);
            return;
        }
        Map<String, String> all = new HashMap<>(form(body));
        all.putAll(parameters);
        take(all);
    }

    private void takeJson(byte[] body) {
        JsonNode root = parse(body);
        JsonNode location = root.path("location");
        List<ReportedFix> fixes = new ArrayList<>();
        if (location.size() > config.maxFixes() && location.isArray()) {
            throw DeviceProblems.tooManyFixes(config.maxFixes());
        }
        for (JsonNode one : location.isArray() ? location : List.of(location)) {
            ReportedFix fix = OsmAndPosition.of(one);
            if (fix != null) {
                fixes.add(fix);
            }
        }
        JsonNode device = root.path("device_id");
        store(device.isValueNode() && !device.isNull() ? device.asText() : null, fixes);
    }

    private void store(@Nullable String secret, List<ReportedFix> fixes) {
        if (secret == null || secret.isBlank()) {
            throw DeviceProblems.malformed("id", "is the device's token");
        }
        KnownDevices.Device device = devices.of(secret).orElseThrow(DomainException::notFound);
        Instant now = clock.instant();
        Instant keepUntil = now.plus(device.rule().deviceFixWait());
        fixes.forEach(fix -> PatrolService.requirePast(fix.at(), device.rule(), now));
        if (!fixes.isEmpty()) {
            writer.write(fixes.stream()
                    .map(fix -> new DeviceFix(device.chiefId(), device.id(), fix, now, keepUntil))
                    .toList());
        }
    }

    private JsonNode parse(byte[] body) {
        try {
            return json.readTree(body);
        } catch (IOException e) {
            throw DeviceProblems.malformed("body", "is not JSON");
        }
    }

    private static Map<String, String> form(byte[] body) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : new String(body, StandardCharsets.UTF_8).split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw DeviceProblems.malformed("body", "is no form");
        }
    }
}
