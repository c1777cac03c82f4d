package org.riverchief.patrol.wechat;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** The known values are those of the protocol's own sample code. */
class WeChatCipherTest {

    private static final String KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
    private static final String APP = "wxb11529c136998cb6";
    private static final String TEXT = "我是中文abcd123";
    private static final String ENCRYPTED =
            "jn1L23DB+6ELqJ+6bruv21Y6MD7KeIfP82D6gU39rmkgczbWwt5+3bnyg5K55bgVtVzd832WzZGMhkP72vVOfg==";

    private final WeChatCipher cipher = new WeChatCipher(KEY, APP);

    @Test
    void encryptsLikeTheSample() {
        assertThat(cipher.encrypt(TEXT, "aaaabbbbccccdddd".getBytes(US_ASCII))).isEqualTo(ENCRYPTED);
    }

    @Test
    void decryptsTheSample() {
        assertThat(cipher.decrypt(ENCRYPTED)).contains(TEXT);
    }

    @Test
    void readsTextsOfEveryLength() {
        for (int length = 0; length < 100; length++) {
            String text = "河".repeat(length);

            assertThat(cipher.decrypt(cipher.encrypt(text, new byte[16]))).contains(text);
        }
    }

    @Test
    void refusesWhatIsForAnotherAccount() {
        assertThat(new WeChatCipher(KEY, "wx0000000000000000").decrypt(ENCRYPTED))
                .isEmpty();
        assertThat(new WeChatCipher(KEY, "6").decrypt(ENCRYPTED)).isEmpty();
    }

    @Test
    void refusesWhatWasChanged() {
        byte[] bytes = Base64.getDecoder().decode(ENCRYPTED);
        for (int cut = 0; cut < bytes.length; cut++) {
            String shortened = Base64.getEncoder().encodeToString(Arrays.copyOf(bytes, cut));

            assertThat(cipher.decrypt(shortened)).isEmpty();
        }
        assertThat(cipher.decrypt("not base 64 §")).isEmpty();
    }

    @Test
    void signsLikeTheProtocolSays() {
        assertThat(WeChatSignature.isOf("877a7f05557e3052fa30b9bf4a65046c933cbb79", "weixin", "timestamp", "nonce"))
                .isTrue();
        assertThat(WeChatSignature.isOf("877a7f05557e3052fa30b9bf4a65046c933cbb78", "weixin", "timestamp", "nonce"))
                .isFalse();
    }
}
