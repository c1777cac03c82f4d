package org.riverchief.patrol.wechat;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.problem.DomainException;

/** Where WeChat sends what people write to the account. What is not from WeChat finds nothing here. */
@Path("/wechat/callback")
class WeChatResource {

    /** What the protocol wants to hear where nothing is said. */
    private static final String NOTHING = "success";

    private static final int LONGEST_MESSAGE = 65_536;

    private final WeChatEnvelope envelope;
    private final WeChatService service;

    WeChatResource(WeChatEnvelope envelope, WeChatService service) {
        this.envelope = envelope;
        this.service = service;
    }

    /** Proves to WeChat that this is the account's server. */
    @GET
    @PermitAll
    public Response verify(
            @QueryParam("signature") @Nullable String signature,
            @QueryParam("timestamp") @Nullable String timestamp,
            @QueryParam("nonce") @Nullable String nonce,
            @QueryParam("echostr") @Nullable String echo) {
        envelope.requireSigned(new WeChatEnvelope.Stamp(signature, timestamp, nonce, null, null));
        return text(echo == null ? "" : echo);
    }

    @POST
    @Consumes({"text/xml", "application/xml"})
    @PermitAll
    public Response receive(
            @QueryParam("signature") @Nullable String signature,
            @QueryParam("timestamp") @Nullable String timestamp,
            @QueryParam("nonce") @Nullable String nonce,
            @QueryParam("encrypt_type") @Nullable String encryptType,
            @QueryParam("msg_signature") @Nullable String messageSignature,
            byte[] body) {
        if (body.length > LONGEST_MESSAGE) {
            throw DomainException.notFound();
        }
        WeChatEnvelope.Stamp stamp =
                new WeChatEnvelope.Stamp(signature, timestamp, nonce, encryptType, messageSignature);
        Optional<WeChatMessage> message =
                WeChatMessage.of(envelope.open(stamp, new String(body, StandardCharsets.UTF_8)));
        if (message.isEmpty()) {
            return text(NOTHING);
        }
        String words = service.answer(message.get());
        if (words.isEmpty()) {
            return text(NOTHING);
        }
        return Response.ok(envelope.reply(stamp, message.get(), words))
                .type("application/xml; charset=utf-8")
                .build();
    }

    private static Response text(String words) {
        return Response.ok(words).type("text/plain; charset=utf-8").build();
    }
}
