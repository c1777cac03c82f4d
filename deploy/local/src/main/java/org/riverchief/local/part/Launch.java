package org.riverchief.local.part;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.riverchief.local.process.StopSignal;

/** What to run for a part: command line, additional environment and the signal that ends it gently. */
public record Launch(List<String> command, Map<String, String> environment, StopSignal stopSignal) {

    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** The launch of one of our own Java programs, which needs a short start more than peak speed. */
    public static Launch java(List<String> arguments, Map<String, String> environment) {
        List<String> flags = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        List<String> command = new ArrayList<>();
        command.add(javaExecutable().toString());
        command.addAll(flags);
        command.addAll(arguments);
        return new Launch(command, environment, StopSignal.TERM);
    }

    /** Returns the java command this program itself runs with. */
    public static Path javaExecutable() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** Returns the class path of this module: its classes, and beside them the libraries the build collected. */
    public static String ownClassPath() {
        try {
            Path classes = Path.of(Launch.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return classes + File.pathSeparator + classes.resolveSibling("lib").resolve("*");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
