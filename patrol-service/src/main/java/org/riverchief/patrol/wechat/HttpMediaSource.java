package org.riverchief.patrol.wechat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fetches media from WeChat's servers with an access token, which is asked for when there is none or it is over. */
@ApplicationScoped
class HttpMediaSource implements MediaSource {

    private static final Duration EARLY = Duration.ofMinutes(5);
    private static final int OK = 200;

    private final WeChatConfig config;
    private final ObjectMapper json;
    private final Clock clock;
    private final HttpClient client;
    private @Nullable Token token;

    private record Token(String text, Instant until) {}

    HttpMediaSource(WeChatConfig config, ObjectMapper json, Clock clock) {
        this.config = config;
        this.json = json;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .connectTimeout(config.mediaTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public Optional<byte[]> photo(String mediaId) {
        if (config.appSecret().isEmpty() || config.appId().isEmpty()) {
            return Optional.empty();
        }
        try {
            HttpResponse<byte[]> answer =
                    get("/cgi-bin/media/get?access_token=%s&media_id=%s".formatted(encoded(token()), encoded(mediaId)));
            boolean isPhoto = answer.headers()
                    .firstValue("Content-Type")
                    .filter(type -> type.startsWith("image/"))
                    .isPresent();
            if (answer.statusCode() == OK && isPhoto) {
                return Optional.of(answer.body());
            }
            forgetToken();
            Log.warnf("A photo could not be fetched [status=%s]", answer.statusCode());
        } catch (IOException e) {
            Log.warnf("A photo could not be fetched: %s", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private synchronized String token() throws IOException, InterruptedException {
        Instant now = clock.instant();
        if (token == null || now.isAfter(token.until())) {
            token = newToken(now);
        }
        return token.text();
    }

    private synchronized void forgetToken() {
        token = null;
    }

    private Token newToken(Instant now) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get("/cgi-bin/token?grant_type=client_credential&appid=%s&secret=%s"
                .formatted(
                        encoded(config.appId().orElse("")),
                        encoded(config.appSecret().orElse(""))));
        JsonNode read = json.readTree(answer.body());
        if (!read.hasNonNull("access_token")) {
            throw new IOException(
                    "No access token, error code " + read.path("errcode").asText());
        }
        Duration lifetime = Duration.ofSeconds(read.path("expires_in").asLong());
        return new Token(read.get("access_token").asText(), now.plus(lifetime).minus(EARLY));
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(config.apiUrl() + path))
                .timeout(config.mediaTimeout())
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
