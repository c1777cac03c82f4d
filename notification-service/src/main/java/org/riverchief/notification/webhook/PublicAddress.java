package org.riverchief.notification.webhook;

import java.math.BigInteger;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/** Tells addresses of the public Internet from all others, by IANA's special-purpose address registries. */
final class PublicAddress {

    private static final List<Network> FORBIDDEN_4 = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "192.175.48.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    /** Only 2000::/3 is global unicast; within it, these are not, or they wrap an IPv4 address (Teredo, 6to4). */
    private static final Network GLOBAL_6 = Network.of("2000::/3");

    private static final List<Network> FORBIDDEN_6 =
            networks("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20");

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        if (address instanceof Inet6Address) {
            return GLOBAL_6.contains(address) && FORBIDDEN_6.stream().noneMatch(network -> network.contains(address));
        }
        return FORBIDDEN_4.stream().noneMatch(network -> network.contains(address));
    }

    private static List<Network> networks(String... texts) {
        return Stream.of(texts).map(Network::of).toList();
    }

    private record Network(BigInteger prefix, int hostBits) {

        static Network of(String text) {
            String[] parts = text.split("/", 2);
            try {
                byte[] base = InetAddress.getByName(parts[0]).getAddress();
                int hostBits = base.length * 8 - Integer.parseInt(parts[1]);
                return new Network(new BigInteger(1, base).shiftRight(hostBits), hostBits);
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(text, e);
            }
        }

        boolean contains(InetAddress address) {
            return new BigInteger(1, address.getAddress()).shiftRight(hostBits).equals(prefix);
        }
    }
}
