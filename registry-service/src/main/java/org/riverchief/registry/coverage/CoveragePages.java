package org.riverchief.registry.coverage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;

/** Cuts pages out of what was reckoned; the rows come in the order of their keys. */
final class CoveragePages {

    private CoveragePages() {}

    static <T> Page<T> cut(List<T> rows, PageRequest page, Function<T, String> key) {
        String after = page.cursor(1).map(values -> values.get(0)).orElse("");
        List<T> rest = rows.stream()
                .filter(row -> key.apply(row).compareTo(after) > 0)
                .limit(page.limit + 1L)
                .toList();
        return Page.of(rest, page.limit, row -> Cursor.encode(key.apply(row)));
    }

    /** Returns a key that sorts by water and then by kilometre. */
    static String key(UUID water, BigDecimal km) {
        return String.format(Locale.ROOT, "%s %09.3f", water, km);
    }
}
