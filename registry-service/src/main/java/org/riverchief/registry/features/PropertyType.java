package org.riverchief.registry.features;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What values a property has, in the words of JSON Schema. */
public enum PropertyType {
    TEXT("string", null),
    ID("string", "uuid"),
    DAY("string", "date"),
    INTEGER("integer", null),
    NUMBER("number", null),
    BOOLEAN("boolean", null);

    private final String schemaType;
    private final @Nullable String format;

    PropertyType(String schemaType, @Nullable String format) {
        this.schemaType = schemaType;
        this.format = format;
    }

    public String schemaType() {
        return schemaType;
    }

    public @Nullable String format() {
        return format;
    }

    /**
     * Reads a value as it stands in a request.
     *
     * @throws IllegalArgumentException or {@link java.time.DateTimeException} when it is none
     */
    public Object read(String text) {
        return switch (this) {
            case TEXT -> text;
            case ID -> UUID.fromString(text);
            case DAY -> LocalDate.parse(text);
            case INTEGER -> Integer.valueOf(text);
            case NUMBER -> new BigDecimal(text);
            case BOOLEAN -> trueOrFalse(text);
        };
    }

    private static Object trueOrFalse(String text) {
        if (!Set.of("true", "false").contains(text)) {
            throw new IllegalArgumentException(text);
        }
        return Boolean.valueOf(text);
    }
}
