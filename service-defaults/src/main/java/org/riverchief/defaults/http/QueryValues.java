package org.riverchief.defaults.http;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads typed query parameters; one that does not read is the caller's mistake (400), not a missing page (404). */
@Provider
class QueryValues implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            UUID.class, UUID::fromString,
            Instant.class, text -> withOffset(text).toInstant(),
            OffsetDateTime.class, QueryValues::withOffset,
            LocalDate.class, LocalDate::parse);

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> rawType, Type genericType, Annotation[] annotations) {
        return reader(rawType)
                .flatMap(reader -> Arrays.stream(annotations)
                        .filter(QueryParam.class::isInstance)
                        .map(annotation -> ((QueryParam) annotation).value())
                        .map(name -> new Converter<>(name, reader))
                        .findFirst())
                .orElse(null);
    }

    private static <T> Optional<Function<String, T>> reader(Class<T> type) {
        if (type.isEnum()) {
            return Optional.of(text -> type.cast(constant(type, text)));
        }
        return Optional.ofNullable(READERS.get(type)).map(reader -> text -> type.cast(reader.apply(text)));
    }

    /** A plus sign that was not escaped arrives as a blank. */
    private static OffsetDateTime withOffset(String text) {
        return OffsetDateTime.parse(text.replace(' ', '+'));
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    private record Converter<T>(String name, Function<String, T> reader) implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new BadRequestException("The query parameter %s does not read: %s".formatted(name, text), e);
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
