package org.riverchief.notification.listing;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

/** The last row of a page: the next one starts with rows earlier than it, or of the same instant with a smaller id. */
public record Keyset(Instant at, UUID id) {

    /** Later than any row, for the first page. PostgreSQL and Java agree on this instant. */
    private static final Keyset START = new Keyset(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    /**
     * Returns where the page starts.
     *
     * @throws DomainException {@code invalid-cursor} when {@code after} is not of such a list
     */
    public static Keyset of(PageRequest page) {
        return page.cursor(2).map(Keyset::parse).orElse(START);
    }

    /** Returns the position for {@code after}. */
    public String encode() {
        return Cursor.encode(at, id);
    }

    private static Keyset parse(List<String> values) {
        try {
            return new Keyset(Instant.parse(values.get(0)), UUID.fromString(values.get(1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            DomainException problem =
                    new DomainException(Kind.INVALID, "invalid-cursor", "The parameter after is not of this list");
            problem.initCause(e);
            throw problem;
        }
    }
}
