package org.riverchief.local.part;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the line of a log that says why a program ended. */
public final class LogExcerpt {

    private static final int TAIL_BYTES = 128 * 1024;
    private static final int LONGEST = 300;
    private static final int LONGEST_MESSAGE = 3;
    private static final Pattern CAUSE = Pattern.compile("^\\s*Caused by: ");
    private static final Pattern TROUBLE =
            Pattern.compile("\\b(ERROR|FATAL|SEVERE|PANIC)\\b|Exception\\b|Error:|^error", Pattern.MULTILINE);
    private static final Pattern STACK_FRAME = Pattern.compile("^\\s*(at |\\.\\.\\. \\d+ |Suppressed:)");
    private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z_][a-z0-9_]*\\.)+(?=[A-Z])");

    private LogExcerpt() {}

    /** Returns the innermost cause, else the last error, else the last line. */
    public static String cause(Path log) {
        List<String> all = tail(log).lines().filter(line -> !line.isBlank()).toList();
        List<String> lines =
                all.stream().filter(line -> !STACK_FRAME.matcher(line).find()).toList();
        return last(lines, line -> CAUSE.matcher(line).find())
                .map(line -> withRest(all, line))
                .or(() -> last(lines, line -> TROUBLE.matcher(line).find()))
                .or(() -> last(lines, line -> true))
                .map(LogExcerpt::shorten)
                .orElse("it wrote nothing to its log");
    }

    /** A cause ends where its stack begins; what stands in between is the rest of its message. */
    private static String withRest(List<String> all, String cause) {
        return all.subList(all.lastIndexOf(cause), all.size()).stream()
                .takeWhile(line -> !STACK_FRAME.matcher(line).find())
                .limit(LONGEST_MESSAGE)
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> last(List<String> lines, Predicate<String> wanted) {
        return lines.stream().filter(wanted).reduce((first, second) -> second);
    }

    private static String shorten(String line) {
        String text = CAUSE.matcher(line).replaceFirst("").strip();
        String plain = PACKAGE.matcher(text).replaceAll("");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }

    private static String tail(Path log) {
        try (FileChannel channel = FileChannel.open(log)) {
            channel.position(Math.max(0, channel.size() - TAIL_BYTES));
            return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
