package org.riverchief.patrol.publicreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrackingCodeTest {

    private static final String CHARACTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private final Random random = new Random(20261120);

    @Test
    void readsWhatItShows() {
        for (int i = 0; i < 1000; i++) {
            String code = TrackingCode.random(random);

            assertThat(code).matches("[2-9A-HJKMNP-Z]{12}");
            assertThat(TrackingCode.shown(code)).matches("(.{4}-){2}.{4}");
            assertThat(TrackingCode.read(" " + TrackingCode.shown(code).toLowerCase() + " "))
                    .contains(code);
        }
    }

    @Test
    void noticesEveryWrongCharacter() {
        for (int i = 0; i < 50; i++) {
            String code = TrackingCode.random(random);
            for (int place = 0; place < code.length(); place++) {
                for (char other : CHARACTERS.toCharArray()) {
                    if (other != code.charAt(place)) {
                        assertThat(TrackingCode.read(code.substring(0, place) + other + code.substring(place + 1)))
                                .isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void noticesAnyTwoExchangedCharacters() {
        for (int i = 0; i < 200; i++) {
            String code = TrackingCode.random(random);
            for (int one = 0; one < code.length(); one++) {
                for (int other = one + 1; other < code.length(); other++) {
                    if (code.charAt(one) != code.charAt(other)) {
                        StringBuilder exchanged = new StringBuilder(code);
                        exchanged.setCharAt(one, code.charAt(other));
                        exchanged.setCharAt(other, code.charAt(one));

                        assertThat(TrackingCode.read(exchanged.toString())).isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void neverRepeatsItself() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            codes.add(TrackingCode.random());
        }

        assertThat(codes).hasSize(20_000);
    }
}
