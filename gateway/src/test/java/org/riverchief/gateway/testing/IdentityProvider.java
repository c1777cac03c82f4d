package org.riverchief.gateway.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * A small OpenID provider: code flow with PKCE, refresh, logout. Whom it signs in is the request's parameter
 * {@code as}: a chief, a {@code demo} chief, or one whose tokens end {@code soon} or end {@code finally}. Its token endpoint can be taken
 * {@code /down} and brought {@code /up} again.
 */
final class IdentityProvider {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair keys = newKeys();
    private final Vertx vertx;
    private final HttpServer server;
    private HttpServer tokenServer;

    IdentityProvider(Vertx vertx) {
        this.vertx = vertx;
        server = listen(0, this::handle)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        tokenServer = listen(0, this::handle)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    String address() {
        return "http://127.0.0.1:" + server.actualPort() + "/auth/realms/riverchief";
    }

    private Future<HttpServer> listen(int port, Handler<HttpServerRequest> handler) {
        return vertx.createHttpServer().requestHandler(handler).listen(port, "127.0.0.1");
    }

    private void handle(HttpServerRequest request) {
        switch (request.path().substring("/auth/realms/riverchief".length())) {
            case "/.well-known/openid-configuration" -> send(request, discovery());
            case "/certs" -> send(request, new JsonObject().put("keys", new JsonArray().add(publicKey())));
            case "/authorize" -> authorize(request);
            case "/token" -> request.setExpectMultipart(true).endHandler(read -> token(request));
            case "/down" ->
                tokenServer.close().onSuccess(closed -> request.response().end());
            case "/up" ->
                listen(tokenServer.actualPort(), this::handle).onSuccess(started -> {
                    tokenServer = started;
                    request.response().end();
                });
            case "/mint" -> request.response().end(accessToken(request.getParam("as")));
            default -> request.response().setStatusCode(404).end();
        }
    }

    private static String port(HttpServer server) {
        return ":" + server.actualPort() + "/";
    }

    private JsonObject discovery() {
        return new JsonObject()
                .put("issuer", address())
                .put("authorization_endpoint", address() + "/authorize")
                .put("token_endpoint", address().replace(port(server), port(tokenServer)) + "/token")
                .put("jwks_uri", address() + "/certs")
                .put("end_session_endpoint", address() + "/logout");
    }

    private void authorize(HttpServerRequest request) {
        JsonObject code = new JsonObject()
                .put("as", request.getParam("as"))
                .put("nonce", request.getParam("nonce"))
                .put("challenge", request.getParam("code_challenge"));
        String encoded = BASE64.encodeToString(code.encode().getBytes(StandardCharsets.UTF_8));
        request.response()
                .setStatusCode(302)
                .putHeader(
                        "Location",
                        request.getParam("redirect_uri") + "?code=" + encoded + "&state=" + request.getParam("state"))
                .end();
    }

    private void token(HttpServerRequest request) {
        if (request.getFormAttribute("grant_type").equals("refresh_token")) {
            String who = request.getFormAttribute("refresh_token");
            if (who.equals("finally")) {
                request.response().setStatusCode(400).end("{\"error\":\"invalid_grant\"}");
                return;
            }
            send(request, tokens("chief", null));
            return;
        }
        JsonObject code = new JsonObject(
                new String(Base64.getUrlDecoder().decode(request.getFormAttribute("code")), StandardCharsets.UTF_8));
        if (!challenge(request.getFormAttribute("code_verifier")).equals(code.getString("challenge"))) {
            request.response().setStatusCode(400).end("{\"error\":\"invalid_grant\"}");
            return;
        }
        send(request, tokens(code.getString("as"), code.getString("nonce")));
    }

    private JsonObject tokens(String who, String nonce) {
        JwtClaimsBuilder idToken = claims(who).audience("riverchief-gateway");
        if (nonce != null) {
            idToken.claim("nonce", nonce);
        }
        return new JsonObject()
                .put("access_token", accessToken(who))
                .put("id_token", idToken.jws().keyId("test").sign(keys.getPrivate()))
                .put("refresh_token", who)
                .put("token_type", "Bearer")
                .put("expires_in", 300);
    }

    private String accessToken(String who) {
        JwtClaimsBuilder claims = claims(who)
                .audience("riverchief-api")
                .claim("realm_access", Map.of("roles", List.of("chief")))
                .claim("division_code", "441781105201")
                .claim("chief_id", "019ac0de-0000-7000-8000-000000000101");
        if (who.equals("demo")) {
            claims.claim("riverchief_demo", true);
        }
        return claims.jws().keyId("test").sign(keys.getPrivate());
    }

    private JwtClaimsBuilder claims(String who) {
        boolean brief = who.equals("soon") || who.equals("finally");
        return Jwt.claims()
                .issuer(address())
                .subject("subject-" + who)
                .claim("name", "张示范")
                .expiresIn(brief ? Duration.ofSeconds(1) : Duration.ofMinutes(5));
    }

    private JsonObject publicKey() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return new JsonObject()
                .put("kty", "RSA")
                .put("use", "sig")
                .put("alg", "RS256")
                .put("kid", "test")
                .put("n", BASE64.encodeToString(key.getModulus().toByteArray()))
                .put("e", BASE64.encodeToString(key.getPublicExponent().toByteArray()));
    }

    private static void send(HttpServerRequest request, JsonObject body) {
        request.response().putHeader("Content-Type", "application/json").end(body.encode());
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return BASE64.encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
