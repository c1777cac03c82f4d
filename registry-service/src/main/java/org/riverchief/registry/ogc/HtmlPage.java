package org.riverchief.registry.ogc;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page shows; the template gives it a form. */
record HtmlPage(String base, String title, String text, List<Crumb> crumbs, List<Table> tables, List<Crumb> links) {

    record Crumb(String text, String href) {}

    record Cell(String text, @Nullable String href) {
        static Cell of(@Nullable Object value) {
            return new Cell(value == null ? "" : value.toString(), null);
        }
    }

    record Table(String caption, List<String> head, List<List<Cell>> rows) {}
}
