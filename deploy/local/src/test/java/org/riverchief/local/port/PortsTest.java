package org.riverchief.local.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void seesAListenerOfTheLoopbackAddress() throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            int port = listener.getLocalPort();

            assertThat(Ports.isFree(port)).isFalse();
            assertThat(Ports.isAnswering(port)).isTrue();
            assertThat(PortHolder.find(port))
                    .hasValueSatisfying(holder -> assertThat(holder.pid())
                            .isEqualTo(ProcessHandle.current().pid()));
        }
    }

    @Test
    void findsAFreePort() {
        int port = Ports.anyFree();

        assertThat(Ports.isFree(port)).isTrue();
        assertThat(Ports.isAnswering(port)).isFalse();
        assertThat(PortHolder.find(port)).isEmpty();
    }
}
