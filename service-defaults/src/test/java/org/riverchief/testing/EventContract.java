package org.riverchief.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.arc.Arc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One event of {@code contracts/events}: its schema and its published example. */
public final class EventContract {

    private final Path schema;
    private final Path example;

    private EventContract(Path schema, Path example) {
        this.schema = schema;
        this.example = example;
    }

    /** Returns the contract named {@code <service>/<aggregate>.<verb>.v<n>}. */
    public static EventContract of(String name) {
        Path events = Path.of(System.getProperty("riverchief.root"), "contracts", "events");
        return new EventContract(events.resolve(name + ".schema.json"), events.resolve(name + ".example.json"));
    }

    /** Fails unless the payload, written as the service writes events, satisfies the schema. */
    public void assertMatches(Object payload) {
        try {
            assertJsonMatches(mapper().writeValueAsString(payload));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails unless the JSON text satisfies the schema. */
    public void assertJsonMatches(String json) {
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read(schema));
        assertThat(compiled.validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .as("violations of %s by %s", schema.getFileName(), json)
                .isEmpty();
    }

    /** Returns the published example as the consumer's own record. */
    public <T> T example(Class<T> payload) {
        try {
            return mapper().readValue(exampleJson(), payload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String exampleJson() {
        return read(example);
    }

    private static ObjectMapper mapper() {
        return Arc.container().instance(ObjectMapper.class).get();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
