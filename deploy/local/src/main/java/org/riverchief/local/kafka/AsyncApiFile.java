package org.riverchief.local.kafka;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The part of {@code contracts/asyncapi.yaml} a broker has to know, and the references it makes. */
final class AsyncApiFile {

    private final Path file;
    private final Map<?, ?> document;

    AsyncApiFile(Path file) {
        this.file = file;
        try (Reader reader = Files.newBufferedReader(file)) {
            document = map(new Yaml(new SafeConstructor(new LoaderOptions())).load(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the topics with the settings of their Kafka channel bindings. */
    List<Topic> topics() {
        return map(document.get("channels")).values().stream()
                .map(AsyncApiFile::map)
                .map(this::topic)
                .toList();
    }

    /** Returns every {@code $ref} of the document. */
    List<String> references() {
        List<String> references = new ArrayList<>();
        collect(document, references);
        return references;
    }

    /** Returns the file a reference points to when it leaves the document. */
    Path fileOf(String reference) {
        return file.resolveSibling(reference).normalize();
    }

    /** Tells whether a reference into the document itself has a target. */
    boolean resolves(String localReference) {
        return find(localReference) != null;
    }

    private Topic topic(Map<?, ?> channel) {
        Map<?, ?> binding = map(resolve(map(channel.get("bindings"))).get("kafka"));
        Map<?, ?> configuration = map(binding.get("topicConfiguration"));
        return new Topic(
                text(channel.get("address")),
                Integer.parseInt(text(binding.get("partitions"))),
                Short.parseShort(text(binding.get("replicas"))),
                text(configuration.get("cleanup.policy")),
                Long.parseLong(text(configuration.get("retention.ms"))),
                Short.parseShort(text(configuration.get("min.insync.replicas"))));
    }

    private Map<?, ?> resolve(Map<?, ?> object) {
        return object.containsKey("$ref") ? map(find(text(object.get("$ref")))) : object;
    }

    private @Nullable Object find(String localReference) {
        Object node = document;
        for (String step : localReference.substring("#/".length()).split("/", -1)) {
            node = node instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return node;
    }

    private static void collect(@Nullable Object node, List<String> references) {
        if (node instanceof Map<?, ?> map) {
            if (map.get("$ref") instanceof String reference) {
                references.add(reference);
            }
            map.values().forEach(child -> collect(child, references));
        }
        if (node instanceof List<?> list) {
            list.forEach(child -> collect(child, references));
        }
    }

    private static Map<?, ?> map(@Nullable Object node) {
        if (node instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("The AsyncAPI document has no object where one is needed: " + node);
    }

    private static String text(@Nullable Object node) {
        if (node instanceof List<?> list) {
            return String.join(",", list.stream().map(String::valueOf).toList());
        }
        return Stream.ofNullable(node)
                .map(String::valueOf)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The AsyncAPI document lacks a value"));
    }
}
