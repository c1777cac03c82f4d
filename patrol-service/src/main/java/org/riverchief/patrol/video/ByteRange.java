package org.riverchief.patrol.video;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A part of a file, as RFC 9110 section 14 asks for it; several at once are answered with the whole. */
record ByteRange(long first, long last) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,15})-(\\d{0,15})");

    /**
     * Reads the header.
     *
     * @param openBytes most that is sent when no end is named; a player asks again for what follows
     * @return empty when the whole is to be sent
     * @throws org.riverchief.defaults.problem.DomainException {@code range-not-satisfiable} for a part beyond the end
     */
    static Optional<ByteRange> of(@Nullable String header, long size, int openBytes) {
        Matcher matcher = ONE.matcher(header == null ? "" : header.trim());
        if (!matcher.matches()
                || (matcher.group(1).isEmpty() && matcher.group(2).isEmpty())) {
            return Optional.empty();
        }
        if (matcher.group(1).isEmpty()) {
            long length = Math.min(size, Long.parseLong(matcher.group(2)));
            return Optional.of(within(size - length, size - 1, size));
        }
        long first = Long.parseLong(matcher.group(1));
        long wanted = matcher.group(2).isEmpty() ? first + openBytes - 1 : Long.parseLong(matcher.group(2));
        return Optional.of(within(first, Math.min(size - 1, wanted), size));
    }

    int length() {
        return Math.toIntExact(last - first + 1);
    }

    private static ByteRange within(long first, long last, long size) {
        if (first > last || first >= size) {
            throw VideoProblems.rangeNotSatisfiable(size);
        }
        return new ByteRange(first, last);
    }
}
