package org.riverchief.defaults.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which page of a list is asked for. */
public class PageRequest {

    /** Number of items, 1 to 200. */
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    public int limit = 50;

    /** The {@code next} of the page before. */
    @QueryParam("after")
    public @Nullable String after;

    /**
     * Returns the sort values to continue after.
     *
     * @throws org.riverchief.defaults.problem.DomainException {@code invalid-cursor} when it has not {@code size} values
     */
    public Optional<List<String>> cursor(int size) {
        return after == null ? Optional.empty() : Optional.of(Cursor.decode(after, size));
    }
}
