package org.riverchief.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.0/8, 127.1.2.3, true",
        "127.0.0.0/8, 128.0.0.1, false",
        "10.0.0.7, 10.0.0.7, true",
        "10.0.0.7, 10.0.0.6, false",
        "10.0.0.0/30, 10.0.0.3, true",
        "10.0.0.0/30, 10.0.0.4, false",
        "0.0.0.0/0, 203.0.113.9, true",
        "::1/128, ::1, true",
        "fd00::/8, fd12::1, true",
        "0.0.0.0/0, ::1, false"
    })
    void containsItsAddresses(String network, String address, boolean expected) {
        assertThat(Network.of(network).contains(address)).isEqualTo(expected);
    }

    @Test
    void refusesNonsense() {
        assertThatThrownBy(() -> Network.of("10.0.0.0/33")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Network.of("localhost")).isInstanceOf(IllegalArgumentException.class);
    }
}
