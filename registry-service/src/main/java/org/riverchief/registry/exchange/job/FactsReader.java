package org.riverchief.registry.exchange.job;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.riverchief.registry.exchange.CellException;
import org.riverchief.registry.exchange.Column;
import org.riverchief.registry.exchange.file.WellKnownText;

/** Makes the record of a single registration from a row's values, held to the same rules. */
@ApplicationScoped
class FactsReader {

    private final ObjectMapper json;
    private final Validator validator;

    FactsReader(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * Returns the facts.
     *
     * @throws CellException for the first cell that is not as it must be
     */
    <T> T read(Class<T> type, Map<String, Object> values) {
        values.replaceAll(FactsReader::shape);
        T facts = convert(type, values);
        validator.validate(facts).stream()
                .min(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .ifPresent(violation -> {
                    throw new CellException(column(violation), violation.getMessage());
                });
        return facts;
    }

    private static Object shape(String column, Object value) {
        boolean text = value instanceof CharSequence && (column.equals(Column.GEOMETRY) || column.equals(Column.AREA));
        if (!text) {
            return value;
        }
        try {
            return WellKnownText.read(value.toString());
        } catch (IllegalArgumentException e) {
            CellException refusal = new CellException(
                    column, "Write a line or an area as LINESTRING (111.98 22.4, 111.985 22.395), longitude first");
            refusal.initCause(e);
            throw refusal;
        }
    }

    private <T> T convert(Class<T> type, Map<String, Object> values) {
        try {
            return json.convertValue(values, type);
        } catch (IllegalArgumentException e) {
            throw refusal(e);
        }
    }

    private static CellException refusal(IllegalArgumentException e) {
        CellException refusal = e.getCause() instanceof JsonMappingException mapping
                ? new CellException(column(mapping), reason(mapping))
                : new CellException("", "The row does not read");
        refusal.initCause(e);
        return refusal;
    }

    private static String column(JsonMappingException e) {
        return e.getPath().isEmpty() || e.getPath().get(0).getFieldName() == null
                ? ""
                : e.getPath().get(0).getFieldName();
    }

    private static String column(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().iterator().next().getName();
    }

    private static String reason(JsonMappingException e) {
        if (e instanceof InvalidFormatException format) {
            return "%s is not %s".formatted(format.getValue(), form(format.getTargetType()));
        }
        return e instanceof ValueInstantiationException ? "The value is not allowed" : "The value does not read";
    }

    private static String form(Class<?> type) {
        if (type.isEnum()) {
            return "one of " + Arrays.toString(type.getEnumConstants());
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "a day as 2025-05-03 or a time as 2025-05-03T08:00:00+08:00";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == UUID.class) {
            return "an id";
        }
        return type == BigDecimal.class || Number.class.isAssignableFrom(type) || type.isPrimitive()
                ? "a number"
                : "allowed here";
    }
}
