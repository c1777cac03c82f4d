package org.riverchief.local.process;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The directory that remembers which processes were started: one {@code <part>.json} each. */
public final class RunDirectory {

    private static final ObjectMapper JSON =
            JsonMapper.builder().disable(MapperFeature.AUTO_DETECT_IS_GETTERS).build();

    private final Path directory;

    public RunDirectory(Path directory) {
        this.directory = directory;
    }

    /** Returns the file of that name in the directory, which exists afterwards. */
    public Path file(String name) {
        try {
            return Files.createDirectories(directory).resolve(name);
        } catch (IOException e) {
            throw new LocalFailure("The directory %s cannot be made: %s.".formatted(directory, e.getMessage()), e);
        }
    }

    /** Remembers a process under its part's name. */
    public void write(ProcessRecord record) throws IOException {
        Path temporary = file(record.part() + ".json.new");
        JSON.writeValue(temporary.toFile(), record);
        Files.move(temporary, file(record.part() + ".json"), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Forgets a part; does nothing when it is not known. */
    public void remove(String part) {
        try {
            Files.deleteIfExists(file(part + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the record of a part, whether or not its process still runs. */
    public Optional<ProcessRecord> find(String part) {
        Path file = directory.resolve(part + ".json");
        return Files.exists(file) ? read(file) : Optional.empty();
    }

    /** Returns the parts whose recorded process still runs. */
    public List<ProcessRecord> running() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .flatMap(file -> read(file).stream())
                    .filter(ProcessRecord::isRunning)
                    .sorted(Comparator.comparing(ProcessRecord::part))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProcessRecord> read(Path file) {
        try {
            return Optional.of(JSON.readValue(file.toFile(), ProcessRecord.class));
        } catch (IOException e) {
            // A record that a crash left half written names no process that could be ended safely.
            return Optional.empty();
        }
    }
}
