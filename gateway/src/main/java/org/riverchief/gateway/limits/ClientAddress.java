package org.riverchief.gateway.limits;

import io.netty.util.NetUtil;
import io.vertx.core.net.SocketAddress;
import org.jspecify.annotations.Nullable;

/** Names a client by its address; an IPv6 client owns a whole /64 and is counted as one. */
final class ClientAddress {

    private static final int NETWORK_BYTES = 8;
    private static final int IPV6_BYTES = 16;

    private ClientAddress() {}

    static String of(@Nullable SocketAddress address) {
        String text = address == null ? null : address.hostAddress();
        if (text == null) {
            return "unknown";
        }
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(text);
        if (bytes == null || bytes.length != IPV6_BYTES) {
            return text;
        }
        for (int i = NETWORK_BYTES; i < IPV6_BYTES; i++) {
            bytes[i] = 0;
        }
        return NetUtil.bytesToIpAddress(bytes);
    }
}
