package org.riverchief.defaults.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

/** Opaque position in a keyset-paged list: the sort values of the last row. */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    /** Returns the position after a row with these sort values; the last is the row's id. */
    public static String encode(Object... sortValues) {
        String joined = Arrays.stream(sortValues).map(String::valueOf).collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> decode(String cursor, int size) {
        try {
            String joined = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> values = List.of(joined.split(SEPARATOR, -1));
            if (values.size() == size) {
                return values;
            }
        } catch (IllegalArgumentException e) {
            throw invalid(e);
        }
        throw invalid(null);
    }

    static DomainException invalid(@Nullable Throwable cause) {
        DomainException problem = new DomainException(
                Kind.INVALID, "invalid-cursor", "The parameter after is not the next of a page of this list");
        if (cause != null) {
            problem.initCause(cause);
        }
        return problem;
    }
}
