package org.riverchief.registry.exchange;

import io.quarkus.hibernate.orm.panache.Panache;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.PageRequest;

/** Walks through a keyset-paged list to its end without keeping it. */
public final class Pages {

    private static final int SIZE = 200;

    /** Does something with the rows of a page. */
    @FunctionalInterface
    public interface PageAction<T> {
        void accept(List<T> rows) throws IOException;
    }

    private Pages() {}

    /**
     * Hands every page on.
     *
     * @param page reads a page, one row more than its limit when there are more
     * @param cursor the position after a row
     */
    public static <T> void forEach(
            Function<PageRequest, List<T>> page, Function<T, String> cursor, PageAction<T> action) throws IOException {
        @Nullable String after = null;
        do {
            PageRequest request = new PageRequest();
            request.limit = SIZE;
            request.after = after;
            List<T> rows = page.apply(request);
            List<T> shown = rows.subList(0, Math.min(SIZE, rows.size()));
            action.accept(shown);
            after = rows.size() > SIZE ? cursor.apply(shown.get(SIZE - 1)) : null;
            Panache.getEntityManager().clear();
        } while (after != null);
    }
}
