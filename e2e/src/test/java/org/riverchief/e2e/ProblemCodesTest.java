package org.riverchief.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Clients branch on problem codes, so each one is explained. */
class ProblemCodesTest {

    private static final Pattern CODE = Pattern.compile("Kind\\.[A-Z_]+,\\s*\"([a-z-]+)\"");

    private final Path root = Path.of(System.getProperty("riverchief.root"));

    @Test
    void everyCodeOfTheSourcesStandsInTheList() throws IOException {
        String list = Files.readString(root.resolve("docs/problems.md"));

        Set<String> codes = codes();

        assertThat(codes).hasSizeGreaterThan(50);
        assertThat(codes).allSatisfy(code -> assertThat(list).contains("| `" + code + "` |"));
    }

    private Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(this::isSource).toList()) {
                Matcher matcher = CODE.matcher(Files.readString(file));
                while (matcher.find()) {
                    codes.add(matcher.group(1));
                }
            }
        }
        return codes;
    }

    private boolean isSource(Path file) {
        String path = root.relativize(file).toString();
        return path.endsWith(".java") && path.contains("/src/main/") && !path.startsWith(".");
    }
}
