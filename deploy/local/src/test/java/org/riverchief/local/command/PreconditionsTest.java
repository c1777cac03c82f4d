package org.riverchief.local.command;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riverchief.local.kafka.KafkaServer;
import org.riverchief.local.port.Ports;
import org.riverchief.local.process.LocalFailure;

class PreconditionsTest {

    @TempDir
    Path directory;

    @Test
    void namesTheTakenPortAndWhoHoldsIt() throws Exception {
        try (ServerSocket listener = new ServerSocket(0)) {
            KafkaServer kafka = new KafkaServer(directory, listener.getLocalPort(), Ports.anyFree(), true);

            assertThatThrownBy(() -> Preconditions.check(List.of(kafka), directory))
                    .isInstanceOf(LocalFailure.class)
                    .hasMessageMatching("Port %d, which Kafka [0-9.]+ needs, is taken by pid %d \\(.*java.*\\); stop .*"
                            .formatted(
                                    listener.getLocalPort(),
                                    ProcessHandle.current().pid()));
        }
    }

    @Test
    void isContentWithFreePortsAndSpace() {
        KafkaServer kafka = new KafkaServer(directory, Ports.anyFree(), Ports.anyFree(), true);

        assertThatCode(() -> Preconditions.check(List.of(kafka), directory)).doesNotThrowAnyException();
    }
}
