package org.riverchief.registry.exchange;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where exported rows go. */
@FunctionalInterface
public interface RowSink {

    /** Adds a row: values by the columns' names; a shape as GeoJSON. */
    void row(Map<String, ? extends @Nullable Object> values) throws IOException;
}
