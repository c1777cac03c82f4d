package org.riverchief.local.command;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** The people of the demo realm, as {@code demo-accounts.csv} lists them. */
record DemoAccounts(Path file) {

    /** Returns one line per account: name, password, role and who that is; empty when there is no list. */
    String text() {
        if (!Files.exists(file)) {
            return "";
        }
        try (MappingIterator<Map<String, String>> accounts = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(file.toFile())) {
            return accounts.readAll().stream()
                    .map(DemoAccounts::line)
                    .collect(Collectors.joining("\n", "Demo accounts (name, password, role):\n", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Map<String, String> account) {
        return "  %-18s %-24s %-11s %s"
                .formatted(
                        account.getOrDefault("username", ""),
                        account.getOrDefault("password", ""),
                        account.getOrDefault("roles", ""),
                        account.getOrDefault("what", ""));
    }
}
