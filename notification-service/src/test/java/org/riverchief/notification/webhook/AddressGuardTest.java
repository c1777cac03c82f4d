package org.riverchief.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riverchief.notification.webhook.AddressGuard.Checked;
import org.riverchief.notification.webhook.AddressGuard.RefusedException;

class AddressGuardTest {

    private final AddressGuard strict = new AddressGuard(false, InetAddress::getAllByName);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/hook",
                "https://localhost/hook",
                "https://2130706433/hook",
                "https://10.1.2.3/hook",
                "https://172.31.0.1/hook",
                "https://192.168.1.1/hook",
                "https://100.64.0.1/hook",
                "https://169.254.169.254/latest/meta-data",
                "https://0.0.0.0/hook",
                "https://224.0.0.1/hook",
                "https://255.255.255.255/hook",
                "https://198.18.0.1/hook",
                "https://[::1]/hook",
                "https://[::]/hook",
                "https://[fe80::1]/hook",
                "https://[fd00::1]/hook",
                "https://[::ffff:127.0.0.1]/hook",
                "https://[::ffff:10.0.0.1]/hook",
                "https://[64:ff9b::7f00:1]/hook",
                "https://[2002:7f00:1::]/hook",
                "https://[2001:db8::1]/hook",
                "https://[ff02::1]/hook"
            })
    void refusesAddressesOutsideThePublicInternet(String url) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> strict.check(url))
                .withMessage("The host is not a public address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://8.8.8.8/hook",
                "ftp://8.8.8.8/hook",
                "file:///etc/passwd",
                "gopher://8.8.8.8/",
                "//8.8.8.8/hook",
                "8.8.8.8",
                "https:///hook",
                "https://user:secret@8.8.8.8/hook",
                "https://8.8.8.8/hook#part",
                "https://8.8.8.8\\@10.0.0.1/hook",
                "not a url"
            })
    void refusesUrlsThatAreNotPlainHttps(String url) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> strict.check(url));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://8.8.8.8/hook?a=1", "https://[2400:3200::1]:8443/hook"})
    void acceptsPublicAddresses(String url) throws RefusedException {
        assertThat(strict.check(url).url()).hasToString(url);
    }

    @Test
    void refusesANameIfOneOfItsAddressesIsPrivate() throws UnknownHostException {
        InetAddress[] mixed = {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1")};
        AddressGuard guard = new AddressGuard(false, host -> mixed);

        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> guard.check("https://rebind.example/hook"));
    }

    @Test
    void refusesANameThatDoesNotResolve() {
        AddressGuard guard = new AddressGuard(false, host -> {
            throw new UnknownHostException(host);
        });

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> guard.check("https://nowhere.example/hook"))
                .withMessage("The host does not resolve");
    }

    @Test
    void keepsTheAddressItChecked() throws RefusedException, UnknownHostException {
        InetAddress address = InetAddress.getByName("8.8.8.8");
        AddressGuard guard = new AddressGuard(false, host -> new InetAddress[] {address});

        Checked checked = guard.check("https://hooks.example/water?x=1");

        assertThat(checked.address()).isEqualTo(address);
        assertThat(checked.host()).isEqualTo("hooks.example");
        assertThat(checked.port()).isEqualTo(443);
        assertThat(checked.requestUri()).isEqualTo("/water?x=1");
    }

    @Test
    void trialSettingLetsPrivateAddressesAndPlainHttpPass() throws RefusedException {
        AddressGuard loose = new AddressGuard(true, InetAddress::getAllByName);

        assertThat(loose.check("http://127.0.0.1:9000/hook").port()).isEqualTo(9000);
    }
}
