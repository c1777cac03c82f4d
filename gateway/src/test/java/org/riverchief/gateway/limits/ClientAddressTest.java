package org.riverchief.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.SocketAddress;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    @Test
    void isTheAddressOfAnIpv4Client() {
        assertThat(of("203.0.113.9")).isEqualTo("203.0.113.9");
    }

    @Test
    void isTheNetworkOfAnIpv6Client() {
        assertThat(of("2001:db8:1:2:3:4:5:6")).isEqualTo(of("2001:db8:1:2::9")).isNotEqualTo(of("2001:db8:1:3::9"));
    }

    private static String of(String address) {
        return ClientAddress.of(SocketAddress.inetSocketAddress(1, address));
    }
}
