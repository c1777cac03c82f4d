package org.riverchief.patrol.abuse;

import io.netty.util.NetUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.riverchief.defaults.security.Caller;

/** Names senders so that they are known again today and by nobody later. */
@ApplicationScoped
public class SenderMarks {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 32;
    private static final int IPV4_BYTES = 4;

    private final DataSource dataSource;
    private final Clock clock;
    private final Caller caller;
    private final PublicRules rules;
    private final SecureRandom random = new SecureRandom();

    SenderMarks(DataSource dataSource, Clock clock, Caller caller, PublicRules rules) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.caller = caller;
        this.rules = rules;
    }

    /** Returns the name of the network the current request comes from. */
    @Transactional
    public String address() {
        return mark("address", network(caller.address()));
    }

    /** Returns the name of something a sender says of itself. */
    @Transactional
    public String mark(String kind, String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secretOfToday(), ALGORITHM));
            mac.update(kind.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException | SQLException e) {
            throw new IllegalStateException("A sender could not be named", e);
        }
    }

    private String network(String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null) {
            return address;
        }
        RuleName rule =
                bytes.length == IPV4_BYTES ? RuleName.ADDRESS_PREFIX_BITS_IPV4 : RuleName.ADDRESS_PREFIX_BITS_IPV6;
        return HexFormat.of().formatHex(prefix(bytes, rules.ofInstance().amount(rule)));
    }

    static byte[] prefix(byte[] address, int bits) {
        byte[] kept = Arrays.copyOf(address, address.length);
        for (int i = 0; i < kept.length; i++) {
            int here = Math.max(0, Math.min(Byte.SIZE, bits - i * Byte.SIZE));
            kept[i] &= (byte) (0xFF << (Byte.SIZE - here));
        }
        return kept;
    }

    private byte[] secretOfToday() throws SQLException {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        byte[] made = new byte[SECRET_BYTES];
        random.nextBytes(made);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select secret from sender_secret where day = ?");
                PreparedStatement insert = connection.prepareStatement(
                        "insert into sender_secret (day, secret) values (?, ?) on conflict do nothing")) {
            select.setObject(1, today);
            byte[] known = read(select);
            if (known.length > 0) {
                return known;
            }
            insert.setObject(1, today);
            insert.setBytes(2, made);
            insert.executeUpdate();
            return read(select);
        }
    }

    private static byte[] read(PreparedStatement select) throws SQLException {
        try (ResultSet result = select.executeQuery()) {
            return result.next() ? result.getBytes(1) : new byte[0];
        }
    }
}
