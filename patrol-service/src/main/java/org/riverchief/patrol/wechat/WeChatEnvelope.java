package org.riverchief.patrol.wechat;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.problem.DomainException;

/** Opens what WeChat sends when it is genuine, and closes what is answered the same way. */
@ApplicationScoped
class WeChatEnvelope {

    private final WeChatConfig config;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    WeChatEnvelope(WeChatConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** What stands beside a message in the address it is sent to. */
    record Stamp(
            @Nullable String signature,
            @Nullable String timestamp,
            @Nullable String nonce,
            @Nullable String encryptType,
            @Nullable String messageSignature) {

        boolean isEncrypted() {
            return "aes".equals(encryptType);
        }
    }

    /**
     * Lets pass what is signed with the account's token.
     *
     * @throws DomainException {@code not-found} otherwise, and where there is no account
     */
    void requireSigned(Stamp stamp) {
        boolean signed = stamp.signature() != null
                && stamp.timestamp() != null
                && stamp.nonce() != null
                && WeChatSignature.isOf(stamp.signature(), token(), stamp.timestamp(), stamp.nonce());
        if (!signed) {
            throw DomainException.notFound();
        }
    }

    /**
     * Returns a message's fields.
     *
     * @throws DomainException {@code not-found} for what is not signed, not readable or not encrypted for this account
     */
    Map<String, String> open(Stamp stamp, String body) {
        Map<String, String> outside = WeChatXml.read(body).orElseThrow(DomainException::notFound);
        if (!stamp.isEncrypted()) {
            requireSigned(stamp);
            if (!config.plainAllowed()) {
                throw DomainException.notFound();
            }
            return outside;
        }
        String encrypted = outside.get("Encrypt");
        if (encrypted == null) {
            throw DomainException.notFound();
        }
        boolean signed = stamp.messageSignature() != null
                && stamp.timestamp() != null
                && stamp.nonce() != null
                && WeChatSignature.isOf(stamp.messageSignature(), token(), stamp.timestamp(), stamp.nonce(), encrypted);
        if (!signed) {
            throw DomainException.notFound();
        }
        return cipher().decrypt(encrypted).flatMap(WeChatXml::read).orElseThrow(DomainException::notFound);
    }

    /** Returns the passive reply to a message, closed like the message was. */
    String reply(Stamp stamp, WeChatMessage message, String words) {
        Map<String, String> reply = new LinkedHashMap<>();
        reply.put("ToUserName", message.from());
        reply.put("FromUserName", message.to());
        reply.put("CreateTime", seconds());
        reply.put("MsgType", "text");
        reply.put("Content", words);
        String plain = WeChatXml.write(reply);
        return stamp.isEncrypted() ? close(plain) : plain;
    }

    private String close(String plain) {
        byte[] bytes = new byte[WeChatCipher.RANDOM_BYTES];
        random.nextBytes(bytes);
        String encrypted = cipher().encrypt(plain, bytes);
        String timestamp = seconds();
        String nonce = Long.toString(random.nextLong(Long.MAX_VALUE));
        Map<String, String> closed = new LinkedHashMap<>();
        closed.put("Encrypt", encrypted);
        closed.put("MsgSignature", WeChatSignature.of(token(), timestamp, nonce, encrypted));
        closed.put("TimeStamp", timestamp);
        closed.put("Nonce", nonce);
        return WeChatXml.write(closed);
    }

    private String seconds() {
        return Long.toString(clock.instant().getEpochSecond());
    }

    private String token() {
        return config.token().filter(token -> !token.isBlank()).orElseThrow(DomainException::notFound);
    }

    private WeChatCipher cipher() {
        return new WeChatCipher(
                config.encodingAesKey().orElseThrow(DomainException::notFound),
                config.appId().orElseThrow(DomainException::notFound));
    }
}
