package org.riverchief.gateway.security;

import io.netty.util.NetUtil;
import java.math.BigInteger;

/** A block of addresses in CIDR notation; an address alone is a block of one. */
record Network(BigInteger first, int width, int prefixLength) {

    static Network of(String notation) {
        int slash = notation.indexOf('/');
        byte[] address = parse(slash < 0 ? notation : notation.substring(0, slash));
        int width = address.length * Byte.SIZE;
        int prefixLength = slash < 0 ? width : Integer.parseInt(notation, slash + 1, notation.length(), 10);
        if (prefixLength < 0 || prefixLength > width) {
            throw new IllegalArgumentException("Not a network: " + notation);
        }
        return new Network(new BigInteger(1, address), width, prefixLength);
    }

    boolean contains(String candidate) {
        byte[] address = parse(candidate);
        BigInteger difference = new BigInteger(1, address).xor(first);
        return address.length * Byte.SIZE == width
                && difference.shiftRight(width - prefixLength).signum() == 0;
    }

    private static byte[] parse(String text) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(text);
        if (bytes == null) {
            throw new IllegalArgumentException("Not an address: " + text);
        }
        return bytes;
    }
}
